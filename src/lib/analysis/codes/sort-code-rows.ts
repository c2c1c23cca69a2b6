import { codeLevels } from '$lib/domain/code';
import type { CodeColumnId } from './code-column';
import { partsThatAre } from './code-completeness';
import type { CodeRow } from './code-row';

export type CodeSort = { column: CodeColumnId; direction: 'ascending' | 'descending' };

/**
 * The rows by one column; those that tie keep their order, and null is the order they are in, the tree's. Text goes by
 * the collation of `locale`, levels from open to core, a list by its first entry and on, how
 * complete a code is from what misses most to what misses nothing. An empty cell comes last in
 * either direction.
 */
export function sortCodeRows(rows: readonly CodeRow[], sort: CodeSort | null, locale: string): CodeRow[] {
  if (!sort) return [...rows];
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator(locale, { numeric: true });
  const values = new Map(rows.map((row) => [row, sortValue(row, sort.column)]));
  return [...rows].sort((a, b) => {
    const [left, right] = [values.get(a)!, values.get(b)!];
    if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
    if (typeof left === 'number' && typeof right === 'number') return (left - right) * sign;
    return collator.compare(String(left), String(right)) * sign;
  });
}

function sortValue(row: CodeRow, column: CodeColumnId): string | number {
  switch (column) {
    case 'level':
      return codeLevels.indexOf(row.level);
    case 'completeness':
      return -partsThatAre('missing', row.completeness).length;
    case 'coders':
      return row.coders.join(', ');
    case 'groups':
      return row.groups.map(({ name }) => name).join(', ');
    default:
      return row[column] ?? '';
  }
}
