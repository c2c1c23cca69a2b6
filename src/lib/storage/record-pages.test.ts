import { describe, expect, it } from 'vitest';
import type { Operation } from '$lib/domain/change';
import type { CodeId, CodingId, DocumentId, QuotationId } from '$lib/domain/ids';
import { quotationRecord, testCoder, testNow } from '$lib/testing/test-project';
import { pageCapacity, quotationsFirst, RecordPages } from './record-pages';

const marked = (number: number): Operation<'quotations'> => {
  const after = quotationRecord(number, number + 1, number);
  return { table: 'quotations', id: after.id, before: null, after };
};

const unmarked = (number: number): Operation<'quotations'> => {
  const { id, after } = marked(number);
  return { table: 'quotations', id, before: after, after: null };
};

const coded = (number: number, quotation: number): Operation<'codings'> => {
  const id = `coding-${number}` as CodingId;
  const quotationId = `quotation-${quotation}` as QuotationId;
  const after = { id, quotationId, codeId: 'code-1' as CodeId, coderId: testCoder, at: testNow };
  return { table: 'codings', id, before: null, after };
};

const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => marked(from + index));

const sizes = (rows: ReturnType<RecordPages['apply']>) =>
  Object.fromEntries(Array.from(rows, ([id, row]) => [id, row && row.records.length]));

describe('RecordPages', () => {
  it('opens a page when the last is full, and gives only the pages it touched', () => {
    const pages = new RecordPages();
    expect(sizes(pages.apply(many(1, pageCapacity)))).toEqual({ 'quotations:document-1:1': pageCapacity });
    expect(sizes(pages.apply([marked(900)]))).toEqual({ 'quotations:document-1:2': 1 });
  });

  it('changes a record in the page where it lies', () => {
    const pages = new RecordPages();
    pages.apply(many(1, pageCapacity + 1));
    const after = { ...quotationRecord(3, 9, 3) };
    const rows = pages.apply([{ table: 'quotations', id: after.id, before: null, after }]);
    expect([...rows.keys()]).toEqual(['quotations:document-1:1']);
    expect(rows.get('quotations:document-1:1')?.records[2]).toBe(after);
  });

  it('closes the last page when it empties and fills the one before it again', () => {
    const pages = new RecordPages();
    pages.apply(many(1, pageCapacity + 1));
    expect(sizes(pages.apply([unmarked(pageCapacity + 1), unmarked(1)]))).toEqual({
      'quotations:document-1:2': null,
      'quotations:document-1:1': pageCapacity - 1
    });
    expect(sizes(pages.apply([marked(700)]))).toEqual({ 'quotations:document-1:1': pageCapacity });
  });

  it('empties and fills one page in one change', () => {
    const pages = new RecordPages();
    pages.apply([marked(1)]);
    expect(sizes(pages.apply([unmarked(1), marked(2)]))).toEqual({ 'quotations:document-1:1': 1 });
  });

  it('puts a coding with the document of a quotation made in the same change', () => {
    const pages = new RecordPages();
    const rows = pages.apply(quotationsFirst([coded(1, 5), marked(5)]));
    expect(sizes(rows)).toEqual({ 'quotations:document-1:1': 1, 'codings:document-1:1': 1 });
    expect(() => pages.apply([coded(2, 6)])).toThrow('points at no stored quotation');
  });

  it('goes on as the one whose pages it loaded would', () => {
    const written = new RecordPages();
    const rows = written.apply(many(1, 2 * pageCapacity + 3));
    const loaded = new RecordPages();
    loaded.load([...rows.values()].flatMap((row) => row ?? []).toReversed());
    const next = [unmarked(2), ...many(800, 810), unmarked(805)];
    expect(loaded.apply(next)).toEqual(written.apply(next));
  });

  it('names the documents that operations touch, and takes their pages anew', () => {
    const pages = new RecordPages();
    pages.apply([marked(1)]);
    expect([...pages.ownersTouched([coded(1, 1)])]).toEqual(['document-1']);
    expect([...pages.ownersTouched([marked(2), coded(1, 2)])]).toEqual(['document-1']);
    expect([...pages.ownersTouched([unmarked(1)])]).toEqual(['document-1']);
    const other = new RecordPages();
    const rows = other.apply([marked(1), marked(2), coded(1, 2)]);
    pages.replace(
      ['document-1' as DocumentId],
      [...rows.values()].flatMap((row) => row ?? [])
    );
    expect(pages.apply([coded(2, 2)])).toEqual(other.apply([coded(2, 2)]));
  });
});
