import { describe, expect, it } from 'vitest';
import type { CodeId, CoderId, DocumentId, QuotationId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { addCoder } from '../project/add-coder';
import { applyCodes } from './apply-codes';
import { removeCodes } from './remove-codes';
import { resizeQuotation } from './resize-quotation';

const sam = 'coder-sam' as CoderId;

function codedDocument() {
  const project = new TestProject();
  project.run(addCoder, { id: sam, name: 'Sam' });
  return { project, documentId: project.document(), grens: project.code('grens') };
}

const spans = (project: TestProject, documentId: DocumentId) =>
  project.model.quotationsOf(documentId).map(({ start, end, number }) => [start, end, number]);

describe('applying codes', () => {
  it('puts a second code on the same span as a coding, not as a quotation', () => {
    const { project, documentId, grens } = codedDocument();
    project.quotation(documentId, 0, 5, grens);
    project.run(applyCodes, { places: [{ documentId, start: 0, end: 5 }], codes: [{ name: 'tijd' }] });
    expect(spans(project, documentId)).toEqual([[0, 5, 1]]);
    expect(project.model.count('codings')).toBe(2);
  });

  it('marks adjacent, nested and overlapping spans as quotations of their own', () => {
    const { project, documentId, grens } = codedDocument();
    for (const [start, end] of [
      [0, 5],
      [5, 9],
      [0, 9],
      [3, 7]
    ] as const)
      project.quotation(documentId, start, end, grens);
    expect(spans(project, documentId)).toEqual([
      [0, 9, 3],
      [0, 5, 1],
      [3, 7, 4],
      [5, 9, 2]
    ]);
  });

  it('finds a code by its name, or makes it', () => {
    const { project, documentId, grens } = codedDocument();
    const newCodeId = 'in-vivo' as CodeId;
    const codes = [{ name: ' GRENS ' }, { name: 'in het diepe', newCodeId }];
    const { params } = project.run(applyCodes, { places: [{ documentId, start: 0, end: 5 }], codes });
    expect(params).toEqual({ quotation: '1:1', count: 1, code: 'grens, in het diepe' });
    expect(project.model.codingsWith(grens)).toHaveLength(1);
    expect(project.model.codingsWith(newCodeId)).toHaveLength(1);
  });

  it('keeps of a code that is made in vivo that it was, and of one that is found not', () => {
    const { project, documentId } = codedDocument();
    const inVivo = (name: string, start: number) =>
      project.run(applyCodes, {
        places: [{ documentId, start, end: start + 5 }],
        codes: [{ name }],
        inVivo: true
      }).params;
    expect(inVivo('op je netvlies', 0)).toMatchObject({ quotation: '1:1', inVivo: 1 });
    expect(inVivo('op je netvlies', 10)).not.toHaveProperty('inVivo');
  });

  it('names a code after a long passage, and finds it again by that passage', () => {
    const { project, documentId } = codedDocument();
    const name = 'en toen zei hij dat het wel goed kwam 🙂 '.repeat(30);
    for (const start of [0, 10])
      project.run(applyCodes, { places: [{ documentId, start, end: 90 }], codes: [{ name }] });
    expect(project.model.count('codes')).toBe(2);
    expect(project.model.count('codings')).toBe(2);
  });

  it('takes what is named twice in one gesture once', () => {
    const { project, documentId, grens } = codedDocument();
    const quotationId = project.quotation(documentId, 0, 5);
    const span = { documentId, start: 7, end: 9 };
    const places = [span, { quotationId }, { ...span }, { documentId, start: 0, end: 5 }];
    const codes = [{ codeId: grens }, { name: 'Grens' }, { name: 'tijd' }, { name: 'Tijd' }];
    const { params } = project.run(applyCodes, { places, codes });
    expect(params).toEqual({ quotation: '1:2', count: 2, code: 'grens, tijd' });
    expect(project.model.count('quotations')).toBe(2);
    expect(project.model.count('codes')).toBe(2);
    expect(project.model.count('codings')).toBe(4);
  });

  it('gives two new codes of one gesture colours and places of their own', () => {
    const { project, documentId } = codedDocument();
    project.run(applyCodes, {
      places: [{ documentId, start: 0, end: 5 }],
      codes: [{ name: 'tijd' }, { name: 'rust' }]
    });
    expect(project.model.childrenOf(null).map(({ name, order, colour }) => [name, order, colour])).toEqual([
      ['grens', 1, 0],
      ['tijd', 2, 1],
      ['rust', 3, 2]
    ]);
  });

  it('keeps the coding of one coder beside that of another, and does nothing the second time', () => {
    const { project, documentId, grens } = codedDocument();
    const quotationId = project.quotation(documentId, 0, 5, grens);
    const intent = { places: [{ quotationId }], codes: [{ codeId: grens }] };
    expect(project.run(applyCodes, intent, sam).operations).toHaveLength(1);
    expect(project.run(applyCodes, intent, sam).operations).toEqual([]);
    expect(project.model.codingsOf(quotationId).map(({ coderId }) => coderId)).toEqual(['coder-noor', sam]);
  });

  it('only marks the quotation when there are no codes', () => {
    const { project, documentId } = codedDocument();
    const quotationId = 'wanted' as QuotationId;
    const change = project.run(applyCodes, {
      places: [{ documentId, start: 0, end: 5, quotationId }],
      codes: []
    });
    expect(change.command).toBe('mark-quotation');
    expect(project.model.get('quotations', quotationId).number).toBe(1);
  });

  it.each([
    { what: 'nothing selected', start: 5, end: 5, code: 'command/empty-selection' },
    { what: 'a span turned round', start: 9, end: 5, code: 'command/empty-selection' },
    { what: 'no number at all', start: Number.NaN, end: 5, code: 'command/empty-selection' },
    { what: 'before the text', start: -1, end: 5, code: 'command/outside-text' },
    { what: 'after the text', start: 995, end: 1001, code: 'command/outside-text' },
    { what: 'the last character', start: 999, end: 1000, code: undefined }
  ])('refuses to mark outside the text: $what', ({ start, end, code }) => {
    const { project, documentId } = codedDocument();
    expect(
      errorCodeOf(() => project.run(applyCodes, { places: [{ documentId, start, end }], codes: [] }))
    ).toBe(code);
  });

  it('refuses to work for nobody', () => {
    const { project, documentId, grens } = codedDocument();
    const intent = { places: [{ documentId, start: 0, end: 5 }], codes: [{ codeId: grens }] };
    expect(errorCodeOf(() => project.run(applyCodes, intent, null))).toBe('command/no-coder');
  });

  it('uses the lowest number where resizing made two quotations coincide', () => {
    const { project, documentId, grens } = codedDocument();
    const first = project.quotation(documentId, 0, 5);
    const second = project.quotation(documentId, 0, 9);
    project.run(resizeQuotation, { id: second, start: 0, end: 5 });
    project.run(applyCodes, { places: [{ documentId, start: 0, end: 5 }], codes: [{ codeId: grens }] });
    expect(spans(project, documentId)).toEqual([
      [0, 5, 1],
      [0, 5, 2]
    ]);
    expect([project.model.codingsOf(first).length, project.model.codingsOf(second).length]).toEqual([1, 0]);
  });
});

describe('taking a code off', () => {
  it('takes the own coding first, then that of the others; the quotation stays', () => {
    const { project, documentId, grens } = codedDocument();
    const id = project.quotation(documentId, 0, 5, grens);
    project.run(applyCodes, { places: [{ quotationId: id }], codes: [{ codeId: grens }] }, sam);
    const intent = { quotationIds: [id, id], codeId: grens };
    expect(project.run(removeCodes, intent, sam).params).toEqual({
      quotation: '1:1',
      count: 1,
      code: 'grens'
    });
    expect(project.model.codingsOf(id).map(({ coderId }) => coderId)).toEqual(['coder-noor']);
    project.run(removeCodes, intent, sam);
    expect(project.model.codingsOf(id)).toEqual([]);
    expect(project.run(removeCodes, intent, sam).operations).toEqual([]);
    expect(project.model.count('quotations')).toBe(1);
  });

  it('says when the quotation or the code is gone', () => {
    const { project, grens } = codedDocument();
    const gone = 'gone' as QuotationId;
    expect(errorCodeOf(() => project.run(removeCodes, { quotationIds: [gone], codeId: grens }))).toBe(
      'model/not-found'
    );
    expect(errorCodeOf(() => project.run(removeCodes, { quotationIds: [], codeId: 'gone' as CodeId }))).toBe(
      'model/not-found'
    );
  });
});
