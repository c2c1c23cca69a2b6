import type { AnswerDistribution } from '$lib/analysis/scores/distributions';
import { numberColumns } from '$lib/analysis/scores/number-column';
import type { Item } from '$lib/domain/item';
import { missingReasons } from '$lib/domain/response';
import type { NumbersWords } from '$lib/messages/numbers-words';
import type { CellTable } from '../export/cell-table';
import { numberTable, type NumberRow } from './number-table';

export type CountedItem = { item: Pick<Item, 'number' | 'text' | 'kind'>; distribution: AnswerDistribution };

/**
 * How often each answer was given: a group per item, its n and missing in the heading, a row per answer and after them a row for
 * each reason for which answers are missing. Shares are percentages of n; missing answers have none.
 */
export function answersTable(
  items: readonly CountedItem[],
  words: NumbersWords,
  { title, notes }: { title: string; notes?: readonly string[] }
): CellTable {
  const groups = items.map(({ item, distribution }) => {
    const measure = words.measure({ number: item.number, name: item.text });
    const { bars, missing } = distribution;
    const answers = bars.map(({ value, label, count, share }): NumberRow => {
      const answer = typeof value === 'number' ? words.value(value, label) : label;
      return { measure, answer, count, share: share === null ? null : percentage(share) };
    });
    const without = missingReasons
      .filter((reason) => missing[reason] > 0)
      .map((reason): NumberRow => ({ measure, answer: words.missing(reason), count: missing[reason] }));
    return { heading: words.answersOf(measure, distribution), rows: [...answers, ...without] };
  });
  return numberTable({ title, columns: numberColumns.answers, group: 'measure', groups, notes }, words);
}

/** In tenths. */
export function percentage(share: number): number {
  return Math.round(share * 1000) / 10;
}
