import type { Case } from '$lib/domain/case';
import type { Coding } from '$lib/domain/coding';
import type { SourceDocument, Speaker } from '$lib/domain/document';
import type { DocumentText, Turn } from '$lib/domain/document-text';
import type { Quotation } from '$lib/domain/quotation';

const at = '2025-03-01T09:00:00.000Z';

export const person = (id: string, role = ''): Case => ({ id, name: id, role, comment: '' }) as Case;

export const speaker = (label: string, caseId: string | null, interviewer = false): Speaker =>
  ({ label, caseId, interviewer }) as Speaker;

/** Document `d<number>` with text `t<number>`. */
export const document = (number: number, fields: Partial<Record<keyof SourceDocument, unknown>> = {}) =>
  ({
    id: `d${number}`,
    number,
    name: `Document ${number}`,
    kind: 'interview',
    date: null,
    caseId: null,
    comment: '',
    textId: `t${number}`,
    length: 100,
    turnCount: 0,
    speakers: [],
    origin: { fileName: 'a.txt', format: 'txt', fileHash: '', textHash: '' },
    language: 'nl',
    importedAt: at,
    ...fields
  }) as SourceDocument;

export const quotation = (documentNumber: number, number: number, start: number, end: number) =>
  ({
    id: `q${documentNumber}.${number}`,
    documentId: `d${documentNumber}`,
    number,
    start,
    end,
    comment: '',
    createdBy: 'coder',
    createdAt: at
  }) as Quotation;

export const coding = (quotationId: string, codeId: string) =>
  ({ id: `${quotationId}-${codeId}`, quotationId, codeId, coderId: 'coder', at }) as Coding;

export const turn = (start: number, end: number, label: string | null): Turn => ({
  start,
  end,
  speaker: label,
  startMs: null,
  endMs: null,
  times: []
});

export const text = (number: number, turns: Turn[]) =>
  ({
    id: `t${number}`,
    documentId: `d${number}`,
    text: ' '.repeat(100),
    turns,
    pages: []
  }) as unknown as DocumentText;
