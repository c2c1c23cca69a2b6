import { describe, expect, it } from 'vitest';
import { ProjectModel } from '$lib/model/project-model';
import { coding, document, person, quotation, speaker } from '../testing/small-project';
import { documentRows } from './document-rows';
import { filterDocumentRows } from './filter-document-rows';
import { sortDocumentRows } from './sort-document-rows';

const model = ProjectModel.from({
  cases: [person('Zoë', 'vraagouder'), person('Bram', 'buddy')],
  documents: [
    document(10, { name: 'Gesprek 10', kind: 'focus-group', date: '2025-01-02' }),
    document(2, {
      name: 'Gesprek 2',
      speakers: [speaker('I', 'Bram', true), speaker('Z', 'Zoë'), speaker('Z.', 'Zoë')]
    }),
    document(3, { name: 'élan', length: 0, caseId: 'Bram' as never })
  ],
  quotations: [quotation(2, 1, 0, 20), quotation(2, 2, 10, 30), quotation(2, 3, 50, 90)],
  codings: [coding('q2.1', 'a'), coding('q2.1', 'b'), coding('q2.2', 'a')]
});
const rows = documentRows(model);
const numbers = (list: typeof rows) => list.map((row) => row.document.number);

describe('documentRows', () => {
  it('counts the text under coded quotations once and leaves quotations without a code out', () => {
    expect(rows.find((row) => row.document.number === 2)).toMatchObject({
      quotationCount: 3,
      codingCount: 3,
      codedShare: 0.3
    });
  });
  it('has no coded share for a document without text', () => {
    expect(rows.find((row) => row.document.number === 3)?.codedShare).toBeNull();
  });
  it('names each case once and leaves the interviewer out', () => {
    expect(rows.map((row) => row.cases.map(({ name }) => name))).toEqual([['Zoë'], ['Bram'], []]);
  });
});

describe('sortDocumentRows', () => {
  it.each([
    ['number', 'descending', [10, 3, 2]],
    ['name', 'ascending', [3, 2, 10]],
    ['date', 'ascending', [10, 2, 3]],
    ['date', 'descending', [10, 2, 3]],
    ['coded', 'descending', [2, 10, 3]],
    ['kind', 'ascending', [2, 3, 10]],
    ['cases', 'descending', [2, 3, 10]]
  ] as const)('sorts by %s %s, empty cells last', (column, direction, expected) => {
    expect(numbers(sortDocumentRows(rows, column, direction, 'nl'))).toEqual(expected);
  });
});

describe('filterDocumentRows', () => {
  it.each([
    ['', null, [2, 3, 10]],
    ['elan', null, [3]],
    ['ZOE gesprek', null, [2]],
    ['buddy', null, [3]],
    ['10', null, [10]],
    ['gesprek', 'focus-group', [10]]
  ] as const)('finds %j of kind %s', (words, kind, expected) => {
    expect(numbers(filterDocumentRows(rows, { text: words, kind }))).toEqual(expected);
  });
});
