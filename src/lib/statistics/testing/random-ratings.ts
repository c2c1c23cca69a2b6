import fc from 'fast-check';
import type { Ratings } from '../ratings';

/**
 * Small ratings with everything that makes formulas stumble: one unit or none, one category, missing ratings, units nobody
 * rated, weights of zero, values with gaps.
 */
export function randomRatings({
  coders = [2, 4],
  isComplete = false
}: { coders?: [least: number, most: number]; isComplete?: boolean } = {}): fc.Arbitrary<Ratings> {
  return fc
    .record({
      coderCount: fc.integer({ min: coders[0], max: coders[1] }),
      categoryCount: fc.integer({ min: 1, max: 4 }),
      isWeighted: fc.boolean()
    })
    .chain(({ coderCount, categoryCount, isWeighted }) => {
      const category = fc.nat(categoryCount - 1);
      const rating = isComplete ? category : fc.option(category, { freq: 5 });
      const units = fc.array(
        fc.tuple(
          fc.array(rating, { minLength: coderCount, maxLength: coderCount }),
          fc.nat(isWeighted ? 3 : 0)
        ),
        { maxLength: 12 }
      );
      const values = fc
        .uniqueArray(fc.nat(9), { minLength: categoryCount, maxLength: categoryCount })
        .map((numbers) => numbers.sort((a, b) => a - b));
      return fc.record({ units, values: fc.option(values) }).map(({ units, values }) => ({
        rows: units.map(([row]) => row),
        ...(isWeighted && { weights: units.map(([, weight]) => weight) }),
        categoryCount,
        ...(values && { values })
      }));
    });
}

/** Every unit once as often as its weight says, without weights. */
export function unweighted({ weights, ...ratings }: Ratings): Ratings {
  return {
    ...ratings,
    rows: ratings.rows.flatMap((row, index) =>
      new Array<(typeof ratings.rows)[number]>(weights?.[index] ?? 1).fill(row)
    )
  };
}

/** The ratings a unit has. */
export const given = (row: readonly (number | null)[]): number[] =>
  row.filter((category) => category !== null);

/** Each ordered pair of two different places of a list. */
export function orderedPairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, i) => items.flatMap((b, j): [Item, Item][] => (i === j ? [] : [[a, b]])));
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
