import { checkRatings, type Ratings } from './ratings';

/** Ratings with every row once, weighing as many units as have it, and per unit which row it has. */
export type DistinctRows = { ratings: Ratings & { weights: Float64Array }; rowOfUnit: Uint32Array };

/**
 * Puts equal rows together, in the order in which they first occur: the coefficients are the same and a bootstrap over units
 * only has to count how often each row was drawn. Units with a weight keep it.
 */
export function distinctRows(ratings: Ratings): DistinctRows {
  checkRatings(ratings);
  const indexes = new Map<string, number>();
  const rows: Ratings['rows'][number][] = [];
  const rowOfUnit = Uint32Array.from(ratings.rows, (row) => {
    const key = row.join();
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, rows.length);
    return rows.push(row) - 1;
  });
  const weights = new Float64Array(rows.length);
  rowOfUnit.forEach((row, unit) => (weights[row]! += ratings.weights?.[unit] ?? 1));
  return { ratings: { ...ratings, rows, weights }, rowOfUnit };
}
