import { describe, expect, it } from 'vitest';
import { exampleStudy } from './example-study';
import { groupRows } from './group-rows';
import { quotationRows } from './quotation-rows';
import type { GroupBy } from './table-choices';

function grouped(by: GroupBy): [string, string[]][] {
  const study = exampleStudy();
  return groupRows(quotationRows(study.model, study.findText), by).map(({ heading, rows }) => [
    heading,
    rows.map(({ citation }) => citation)
  ]);
}

describe('groupRows', () => {
  it('keeps one group when nothing is asked', () => {
    expect(grouped('none')).toEqual([['', ['2:1', '2:2', '2:11', '2:3', '7:1', '7:2', '10:2', '10:17']]]);
  });

  it('groups by question number, a quotation for two questions under both, the rest last', () => {
    expect(grouped('question')).toEqual([
      ['1. Wat doet de buddy?', ['2:2', '10:2']],
      ['2. Wat werkt voor wie?', ['2:2']],
      ['', ['2:1', '2:11', '2:3', '7:1', '7:2', '10:17']]
    ]);
  });

  it('groups by code in the order of the tree, with the path as heading', () => {
    expect(grouped('code')).toEqual([
      ['Vertrouwen', ['2:2', '10:17']],
      ['Vertrouwen / Band opbouwen', ['2:11', '7:2']],
      ['Vertrouwen / Band opbouwen / Huisbezoek', ['2:2']],
      ['Tijdsdruk', ['2:3', '10:2']],
      ['', ['2:1', '7:1']]
    ]);
  });

  it('groups by case name', () => {
    expect(grouped('case')).toEqual([
      ['Els', ['10:2', '10:17']],
      ['Fatima', ['2:2', '2:11', '2:3']],
      ['Noor', ['7:1', '7:2', '10:17']],
      ['', ['2:1']]
    ]);
  });

  it('groups by document number, leaving no rest', () => {
    expect(grouped('document').map(([heading, { length }]) => [heading, length])).toEqual([
      ['2. Interview ouder', 4],
      ['7. Intake', 2],
      ['10. Focusgroep', 2]
    ]);
  });

  it('names each group by the id of what it is about', () => {
    const study = exampleStudy();
    const groups = groupRows(quotationRows(study.model, study.findText), 'case');
    expect(groups.map(({ key }) => key)).toEqual(['els', 'fatima', 'noor', '']);
  });

  it('makes no group of no rows', () => {
    expect(groupRows([], 'code')).toEqual([]);
  });
});
