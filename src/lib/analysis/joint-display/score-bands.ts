import type { MomentId } from '$lib/domain/ids';
import type { MeasureInfo } from '../scores/measures';
import type { Respondent } from '../scores/respondents';
import { scoreChange } from '../scores/score-change';
import type { ScoreSeries } from '../scores/score-series';

export const bandKeys = ['low', 'middle', 'high'] as const;
export const changeKeys = ['fell', 'stayed', 'rose'] as const;
export type BandKey = (typeof bandKeys)[number] | (typeof changeKeys)[number];

/** People whose score lies in a stretch. Both bounds count; null where there is none (a change). */
export type ScoreBand = {
  key: BandKey;
  from: number | null;
  to: number | null;
  respondents: readonly Respondent[];
};

/** Where scores are low and high: below the first and above the second; between them, both included, is the middle. */
export type BandBounds = { low: number; high: number };

/** Which score of a person counts: that of a moment, or the first or last one they have. */
export type BandScore = MomentId | 'first' | 'last';

/**
 * The thirds of the scale, or of the scores that were given. Null when there is nothing to divide: no bounds to the scale, no scores, or all
 * the same. @example thirds of 1 to 10: low below 4, high above 7
 */
export function thirds(min: number | null, max: number | null): BandBounds | null {
  if (min === null || max === null || min >= max) return null;
  const third = (max - min) / 3;
  return { low: min + third, high: max - third };
}

/** The score of each respondent that counts, without those who have none. */
export function scoresThatCount(
  series: readonly ScoreSeries[],
  score: BandScore
): { respondent: Respondent; value: number }[] {
  return series.flatMap(({ respondent, points }) => {
    const found =
      score === 'first'
        ? points.find(({ value }) => value !== null)
        : score === 'last'
          ? points.findLast(({ value }) => value !== null)
          : points.find(({ momentId }) => momentId === score);
    return found && found.value !== null ? [{ respondent, value: found.value }] : [];
  });
}

/** Low, middle and high by bounds; people without the score that counts are in none. */
export function scoreBands(
  scores: readonly { respondent: Respondent; value: number }[],
  bounds: BandBounds,
  { min, max }: Pick<MeasureInfo, 'min' | 'max'>
): ScoreBand[] {
  const keyOf = (value: number) => (value < bounds.low ? 'low' : value > bounds.high ? 'high' : 'middle');
  const ends: Record<(typeof bandKeys)[number], [number | null, number | null]> = {
    low: [min, bounds.low],
    middle: [bounds.low, bounds.high],
    high: [bounds.high, max]
  };
  return bandKeys.map((key) => ({
    key,
    from: ends[key][0],
    to: ends[key][1],
    respondents: scores.filter(({ value }) => keyOf(value) === key).map(({ respondent }) => respondent)
  }));
}

/** Who fell, stayed and rose between two moments. */
export function changeBands(series: readonly ScoreSeries[], from: MomentId, to: MomentId): ScoreBand[] {
  const { pairs } = scoreChange(series, from, to);
  const keyOf = (change: number) => (change < 0 ? 'fell' : change > 0 ? 'rose' : 'stayed');
  return changeKeys.map((key) => ({
    key,
    from: null,
    to: null,
    respondents: pairs.filter(({ change }) => keyOf(change) === key).map(({ respondent }) => respondent)
  }));
}
