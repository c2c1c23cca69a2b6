import { describe, expect, it } from 'vitest';
import { defaultTableChoices, tableChoices } from './table-choices';

describe('tableChoices', () => {
  it('reads back what it wrote', () => {
    const choices = {
      ...defaultTableChoices,
      sort: [{ column: 'date', direction: 'descending' }],
      groupBy: 'code',
      columns: ['text', 'citation'],
      contextLength: 300
    };
    expect(tableChoices.parse(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  });

  it('opens a view with missing or unknown choices by falling back on the defaults', () => {
    expect(
      tableChoices.parse({ columns: ['gone'], groupBy: 'moon', contextLength: -1, filter: null })
    ).toEqual(defaultTableChoices);
  });

  it('drops a column that no longer exists and keeps the others', () => {
    expect(tableChoices.parse({ columns: ['text', 'gone', 'citation'] }).columns).toEqual([
      'text',
      'citation'
    ]);
  });
});
