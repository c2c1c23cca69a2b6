import type { Item } from '$lib/domain/item';
import type { AnswerDistribution, DistributionBar } from './distributions';

type Counted = { item: Pick<Item, 'kind' | 'scale'>; distribution: AnswerDistribution };

/**
 * Answers that can be laid side by side: those to items on one scale, each list with a bar for every number that one of them has, in
 * order. With more than `most` numbers a list begins anew; what has more by itself, and what is no scale, is among the `others`.
 */
export function sharedScales<T extends Counted>(
  counted: readonly T[],
  most: number
): { scales: T[][]; others: T[] } {
  const lists: { scale: string; numbers: Map<number, DistributionBar>; rows: T[] }[] = [];
  const others: T[] = [];
  for (const one of counted) {
    const { item, distribution } = one;
    if (item.kind !== 'scale' || !item.scale || distribution.bars.length > most) {
      others.push(one);
      continue;
    }
    const { min, max, labels } = item.scale;
    const scale = JSON.stringify([min, max, labels]);
    const own = distribution.bars.map((bar): [number, DistributionBar] => [Number(bar.value), bar]);
    const list = lists.find(
      ({ scale: other, numbers }) => other === scale && new Map([...numbers, ...own]).size <= most
    );
    if (list) {
      for (const [value, bar] of own) list.numbers.set(value, bar);
      list.rows.push(one);
    } else lists.push({ scale, numbers: new Map(own), rows: [one] });
  }
  return { scales: lists.map(({ numbers, rows }) => rows.map((one) => withNumbers(one, numbers))), others };
}

function withNumbers<T extends Counted>(one: T, numbers: ReadonlyMap<number, DistributionBar>): T {
  const { distribution } = one;
  const own = new Map(distribution.bars.map((bar) => [Number(bar.value), bar]));
  const share = distribution.n > 0 ? 0 : null;
  const bars = Array.from(numbers, ([value, bar]) => own.get(value) ?? { ...bar, count: 0, share });
  bars.sort((a, b) => Number(a.value) - Number(b.value));
  return { ...one, distribution: { ...distribution, bars } };
}
