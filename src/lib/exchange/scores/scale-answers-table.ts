import type { NumbersWords } from '$lib/messages/numbers-words';
import { missingReasons } from '$lib/domain/response';
import type { CellTable } from '../export/cell-table';
import type { CountedItem } from './answers-table';
import { numberTable } from './number-table';

/**
 * How often each number of a scale was given on items that share the scale: a row per item with its n and missing, a column per
 * number. What numbers stand for is in the notes.
 *
 * @throws a plain Error without items, or when they do not have the same numbers
 */
export function scaleAnswersTable(
  items: readonly CountedItem[],
  words: NumbersWords,
  { title, notes = [] }: { title: string; notes?: readonly string[] }
): CellTable {
  const [first] = items;
  if (!first) throw new Error('answers to no item');
  const { bars } = first.distribution;
  const counts = items.map(({ item, distribution }) => {
    if (distribution.bars.length !== bars.length) throw new Error('items on different scales');
    const missing = missingReasons.reduce((sum, reason) => sum + distribution.missing[reason], 0);
    const measure = words.measure({ number: item.number, name: item.text });
    return {
      row: { measure, n: distribution.n, missing },
      counts: distribution.bars.map(({ count }) => count)
    };
  });
  const labels = bars
    .filter(({ label }) => label)
    .map(({ value, label }) => words.standsFor(Number(value), label))
    .join('; ');
  const base = numberTable(
    {
      title,
      columns: ['measure', 'n', 'missing'],
      groups: [{ rows: counts.map(({ row }) => row) }],
      notes: [...(labels ? [labels] : []), ...notes]
    },
    words
  );
  return {
    ...base,
    columns: [
      ...base.columns,
      ...bars.map(({ value }) => ({
        id: `value ${value}`,
        type: 'number' as const,
        title: words.number(Number(value)),
        width: 8
      }))
    ],
    groups: base.groups.map(({ rows }) => ({
      rows: rows.map(({ cells }, index) => ({ cells: [...cells, ...counts[index]!.counts] }))
    }))
  };
}
