import { ranks } from './disagreement';
import { readNumber } from './read-number';

/**
 * Ratings of units by coders, as every coefficient takes them. All rows are of one length: the number of coders.
 */
export type Ratings = {
  /** A row per unit, in it per coder the index of a category (0 up to `categoryCount`) or null: missing. */
  rows: readonly (readonly (number | null)[])[];
  /** How many units are exactly like the row, 0 or more, per row; without it each row is one unit. */
  weights?: ArrayLike<number>;
  /** How many categories the coders could choose from, also those nobody chose. */
  categoryCount: number;
  /** The number each category stands for, ascending; only when the categories are numbers. */
  values?: readonly number[];
};

/**
 * Ratings from the words in cells: a row per unit, a column per coder; null or blank is missing. The categories are those
 * that occur. When all are numbers ("7", "7,0" and "7.0" are the same one) they are in ascending order and `values` are
 * theirs; otherwise they are in the order of their code points, which means nothing to an ordinal formula.
 */
export function toRatings(
  cells: readonly (readonly (string | null)[])[]
): Ratings & { categories: string[] } {
  const words = cells.map((row) => row.map((cell) => cell?.trim() || null));
  const seen = new Set(words.flat());
  seen.delete(null);
  const names = [...seen] as string[];
  const numbers = new Map(names.map((name) => [name, readNumber(name)]));
  const areNumbers = names.length > 0 && [...numbers.values()].every((number) => number !== null);
  const keyOf = (name: string) => (areNumbers ? numbers.get(name)! : name);
  const keys = [...new Set(names.map(keyOf))].sort((a, b) => (a < b ? -1 : 1));
  const indexes = new Map(keys.map((key, index) => [key, index]));
  return {
    rows: words.map((row) => row.map((name) => (name === null ? null : indexes.get(keyOf(name))!))),
    categoryCount: keys.length,
    ...(areNumbers && { values: keys as number[] }),
    categories: keys.map(String)
  };
}

/** The number of coders; 0 without units. */
export function coderCount({ rows }: Ratings): number {
  return rows[0]?.length ?? 0;
}

/** Where each category lies on its scale: at its value, or without values at its index. */
export function placesOf({ values, categoryCount }: Ratings): readonly number[] {
  return values ?? ranks(categoryCount);
}

/**
 * How often each pair of categories was given to one unit by two coders, as `table[first's category][second's]`: square, of
 * the units that both rated.
 *
 * @throws a plain Error when the ratings are no table, or a coder is out of range
 */
export function contingencyTable(ratings: Ratings, first: number, second: number): number[][] {
  checkRatings(ratings);
  const { rows, weights, categoryCount } = ratings;
  const coders = coderCount(ratings);
  for (const coder of [first, second])
    if (rows.length > 0 && !(Number.isInteger(coder) && coder >= 0 && coder < coders))
      throw new Error(`there is no coder ${coder} among ${coders}`);
  const table = Array.from({ length: categoryCount }, () => new Array<number>(categoryCount).fill(0));
  rows.forEach((row, index) => {
    const a = row[first]!;
    const b = row[second]!;
    if (a !== null && b !== null) table[a]![b]! += weights ? weights[index]! : 1;
  });
  return table;
}

/** @throws a plain Error when rows differ in length, a category is out of range, or weights or values do not fit */
export function checkRatings(ratings: Ratings): void {
  const { rows, weights, categoryCount, values } = ratings;
  const coders = coderCount(ratings);
  for (const row of rows) {
    if (row.length !== coders) throw new Error(`a row of ${row.length} ratings among rows of ${coders}`);
    for (const category of row)
      if (category !== null && !(Number.isInteger(category) && category >= 0 && category < categoryCount))
        throw new Error(`category ${category} is none of ${categoryCount}`);
  }
  if (weights) {
    if (weights.length !== rows.length) throw new Error(`${weights.length} weights for ${rows.length} rows`);
    for (let row = 0; row < weights.length; row += 1)
      if (!(weights[row]! >= 0 && weights[row]! < Infinity)) throw new Error(`weight ${weights[row]}`);
  }
  if (values) {
    if (values.length !== categoryCount)
      throw new Error(`${values.length} values for ${categoryCount} categories`);
    values.forEach((value, index) => {
      if (!Number.isFinite(value) || (index > 0 && value <= values[index - 1]!))
        throw new Error('the values of categories ascend');
    });
  }
}
