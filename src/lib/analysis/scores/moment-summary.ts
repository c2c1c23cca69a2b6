import type { MomentId } from '$lib/domain/ids';
import { describeNumbers, type Description } from '$lib/statistics/describe-numbers';
import type { ScorePoint, ScoreSeries } from './score-series';

/** The scores of one moment. */
export type MomentSummary = {
  momentId: MomentId;
  /** Null when nobody has a score. */
  description: Description | null;
  /** Respondents who filled it in, were asked, and have no score. */
  missing: number;
  /** Respondents who filled it in and were asked: `n + missing`. */
  asked: number;
};

/** The scores of each moment, in the order of the moments given. */
export function momentSummaries(
  series: readonly ScoreSeries[],
  moments: readonly { id: MomentId }[]
): MomentSummary[] {
  return moments.map(({ id }) => {
    const asked = series
      .flatMap(({ points }) => points.find(({ momentId }) => momentId === id) ?? [])
      .filter(wasAsked);
    const values = asked.flatMap(({ value }) => value ?? []);
    return {
      momentId: id,
      description: describeNumbers(values),
      missing: asked.length - values.length,
      asked: asked.length
    };
  });
}

/** Whether the person filled in the form and the question was on it. */
export function wasAsked({ missing }: ScorePoint): boolean {
  return missing !== 'no-response' && missing !== 'not-asked';
}
