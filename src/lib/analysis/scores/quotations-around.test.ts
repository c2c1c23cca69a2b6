import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '$lib/domain/document';
import type { CaseId, CoderId, DocumentId, MomentId, QuotationId, TextId } from '$lib/domain/ids';
import { ProjectModel } from '$lib/model/project-model';
import { QuotationCases } from '../cases/quotation-cases';
import { quotationsAround } from './quotations-around';

const moment = 'avond 2' as MomentId;

function document(number: number, date: string | null, fields: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: `d${number}` as DocumentId,
    number,
    name: `Verslag ${number}`,
    kind: 'note',
    date,
    caseId: 'Ans' as CaseId,
    comment: '',
    textId: `t${number}` as TextId,
    length: 100,
    turnCount: 0,
    speakers: [],
    origin: { fileName: '', format: '', fileHash: '', textHash: '' },
    language: 'nl',
    importedAt: '2026-03-02T10:00:00.000Z',
    ...fields
  };
}

const quotation = (documentNumber: number, number: number) => ({
  id: `${documentNumber}:${number}` as QuotationId,
  documentId: `d${documentNumber}` as DocumentId,
  number,
  start: number,
  end: number + 5,
  comment: '',
  createdAt: '2026-03-02T10:00:00.000Z',
  createdBy: 'Noor' as CoderId
});

const model = ProjectModel.from({
  cases: ['Ans', 'Bob'].map((name) => ({ id: name as CaseId, name, role: '', comment: '' })),
  documents: [
    document(1, '2026-03-01'),
    document(2, '2026-03-20'),
    document(3, '2026-03-08'),
    document(4, null, { momentId: moment }),
    document(5, '2026-03-10', { caseId: 'Bob' as CaseId }),
    document(6, '2026-03-11', { speakers: [{ label: 'Ans', caseId: 'Ans' as CaseId, interviewer: false }] })
  ],
  quotations: [
    [1, 1],
    [2, 1],
    [3, 2],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 1]
  ].map(([of, number]) => quotation(of!, number!))
});

function around(day: string | null, within: number, texts = false) {
  const cases = new QuotationCases((id) =>
    texts
      ? {
          id,
          documentId: id.replace('t', 'd') as DocumentId,
          text: ' '.repeat(100),
          turns: [{ speaker: 'Ans', start: 0, end: 100, startMs: null, endMs: null, times: [] }],
          pages: []
        }
      : undefined
  );
  return quotationsAround(model, cases, 'Ans' as CaseId, { day, momentId: moment, within }).map(
    ({ quotation: { id }, days }) => `${id} ${days}`
  );
}

describe('quotations around a day', () => {
  it('are those of the person, the nearest first, those of the moment without a date last', () => {
    expect(around('2026-03-10', 14)).toEqual(['3:1 -2', '3:2 -2', '1:1 -9', '2:1 10', '4:1 null']);
    expect(around('2026-03-10', 9)).toEqual(['3:1 -2', '3:2 -2', '1:1 -9', '4:1 null']);
  });

  it('are those of the moment alone when the day is not known', () => {
    expect(around(null, 90)).toEqual(['4:1 null']);
  });

  it('are among several speakers those in which the person speaks, once the text is there', () => {
    expect(around('2026-03-10', 1)).not.toContain('6:1 1');
    expect(around('2026-03-10', 1, true)).toContain('6:1 1');
  });
});
