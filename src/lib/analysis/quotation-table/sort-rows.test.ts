import { describe, expect, it } from 'vitest';
import { columnIds } from './column';
import { ExampleStudy, exampleStudy } from './example-study';
import { quotationRows } from './quotation-rows';
import { sortRows } from './sort-rows';
import type { SortKey } from './table-choices';

function sorted(study: ExampleStudy, ...sort: SortKey[]): string[] {
  return sortRows(quotationRows(study.model, study.findText), sort).map(({ citation }) => citation);
}

const ascending = (column: SortKey['column']): SortKey => ({ column, direction: 'ascending' });
const descending = (column: SortKey['column']): SortKey => ({ column, direction: 'descending' });

describe('sortRows', () => {
  it('puts citations in their natural order', () => {
    expect(sorted(exampleStudy(), ascending('citation'))).toEqual([
      ...['2:1', '2:2', '2:3', '2:11', '7:1', '7:2', '10:2', '10:17']
    ]);
    expect(sorted(exampleStudy(), descending('citation'))[0]).toBe('10:17');
  });

  it('leaves rows that tie in their order, in both directions', () => {
    expect(sorted(exampleStudy(), ascending('documentNumber'))).toEqual([
      ...['2:1', '2:2', '2:11', '2:3', '7:1', '7:2', '10:2', '10:17']
    ]);
    expect(sorted(exampleStudy(), descending('documentNumber'))).toEqual([
      ...['10:2', '10:17', '7:1', '7:2', '2:1', '2:2', '2:11', '2:3']
    ]);
  });

  it('uses the second key where the first ties', () => {
    expect(sorted(exampleStudy(), descending('documentNumber'), descending('citation'))).toEqual([
      ...['10:17', '10:2', '7:2', '7:1', '2:11', '2:3', '2:2', '2:1']
    ]);
  });

  it('puts empty cells last in either direction', () => {
    expect(sorted(exampleStudy(), ascending('date')).slice(-2)).toEqual(['10:2', '10:17']);
    expect(sorted(exampleStudy(), descending('date')).slice(-2)).toEqual(['10:2', '10:17']);
    expect(sorted(exampleStudy(), descending('codes')).slice(-2)).toEqual(['2:1', '7:1']);
  });

  it('sorts text as a Dutch dictionary does, numbers by value', () => {
    const study = new ExampleStudy();
    const names = ['Zoë', 'école', 'Interview 10', 'eerste', 'Interview 2', 'Eend', 'zon'];
    names.forEach((name, index) => {
      study.document(index + 1, ['aa'], { name });
      study.quote(`${index + 1}:1`, 'aa');
    });
    const rows = sortRows(quotationRows(study.model, study.findText), [ascending('document')]);
    expect(rows.map(({ document }) => document.name)).toEqual([
      ...['école', 'Eend', 'eerste', 'Interview 2', 'Interview 10', 'Zoë', 'zon']
    ]);
  });

  it.each(columnIds)('sorts by %s both ways, keeping every row', (column) => {
    const all = sorted(exampleStudy()).sort();
    expect(sorted(exampleStudy(), ascending(column)).sort()).toEqual(all);
    expect(sorted(exampleStudy(), descending(column)).sort()).toEqual(all);
  });
});
