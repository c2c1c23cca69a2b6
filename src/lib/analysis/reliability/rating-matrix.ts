import { readNumber } from '$lib/statistics/read-number';
import type { MeasurementLevel } from '$lib/statistics/krippendorffs-alpha';

/** What coders called units: a row per unit, in it a cell per coder, blank or null when the coder did not rate it. */
export type RatingMatrix = {
  coders: readonly string[];
  rows: readonly { unit: string; ratings: readonly (string | null)[] }[];
};

/** A rating that the level of measurement cannot do with; `row` and `coder` are indexes. */
export type UnfitRating = { row: number; coder: number; rating: string };

/**
 * The first rating that is no number, when the level needs numbers (all but nominal), or that is below zero for ratio; null when
 * all fit.
 */
export function findUnfitRating({ rows }: RatingMatrix, level: MeasurementLevel): UnfitRating | null {
  if (level === 'nominal') return null;
  for (const [row, { ratings }] of rows.entries())
    for (const [coder, cell] of ratings.entries()) {
      const rating = cell?.trim() ?? '';
      if (rating === '') continue;
      const number = readNumber(rating);
      if (number === null || (level === 'ratio' && number < 0)) return { row, coder, rating };
    }
  return null;
}
