import type { MomentId } from '$lib/domain/ids';
import { quantile } from '$lib/statistics/quantile';
import { signTest, type SignTest } from '$lib/statistics/sign-test';
import { wilcoxonSignedRank, type WilcoxonSignedRank } from '$lib/statistics/wilcoxon-signed-rank';
import { daysBetween } from '../timeline/day-number';
import type { Respondent } from './respondents';
import type { ScoreSeries } from './score-series';

/** Somebody with a score at both moments. */
export type ScorePair = {
  respondent: Respondent;
  before: number;
  after: number;
  change: number;
  /** Between the two answers; null when one of them has no date. Below zero when the dates run the other way. */
  days: number | null;
};

/**
 * With fewer people who changed no two-sided p-value can lie below .05, whatever their scores: of five the most one-sided
 * outcome has p = .0625. See docs/decisions/few-scores-are-described-not-tested.
 */
export const leastToTest = 6;

/** Whether a change is more than chance: `too-few` with fewer than `leastToTest` pairs, or fewer than that who changed. */
export type ChangeTest =
  | { status: 'too-few'; pairs: number; changed: number }
  | { status: 'tested'; wilcoxon: WilcoxonSignedRank; sign: SignTest };

export type ScoreChange = {
  /** In the order of the series. */
  pairs: ScorePair[];
  rose: number;
  fell: number;
  stayed: number;
  /** Respondents with a score at one of the two moments only: they take no part in the comparison. */
  unpaired: number;
  /** Null without pairs. */
  medianChange: number | null;
  test: ChangeTest;
};

/** The change of each person between two moments, and of all of them together. */
export function scoreChange(
  series: readonly ScoreSeries[],
  fromMomentId: MomentId,
  toMomentId: MomentId
): ScoreChange {
  const pairs: ScorePair[] = [];
  let unpaired = 0;
  for (const { respondent, points } of series) {
    const from = points.find(({ momentId }) => momentId === fromMomentId);
    const to = points.find(({ momentId }) => momentId === toMomentId);
    const [before, after] = [from?.value ?? null, to?.value ?? null];
    if (before !== null && after !== null)
      pairs.push({
        respondent,
        before,
        after,
        change: difference(before, after),
        days: from!.date && to!.date ? daysBetween(from!.date, to!.date) : null
      });
    else if (before !== null || after !== null) unpaired += 1;
  }
  const changes = pairs.map(({ change }) => change);
  return {
    pairs,
    rose: changes.filter((change) => change > 0).length,
    fell: changes.filter((change) => change < 0).length,
    stayed: changes.filter((change) => change === 0).length,
    unpaired,
    medianChange: changes.length > 0 ? quantile(Float64Array.from(changes).sort(), 0.5) : null,
    test: changeTest(changes)
  };
}

function changeTest(changes: readonly number[]): ChangeTest {
  const changed = changes.filter((change) => change !== 0).length;
  if (changed < leastToTest) return { status: 'too-few', pairs: changes.length, changed };
  return { status: 'tested', wilcoxon: wilcoxonSignedRank(changes)!, sign: signTest(changes)! };
}

/** To a billionth, so that scores of scales that are the same up to rounding are no change. */
function difference(before: number, after: number): number {
  const change = Math.round((after - before) * 1e9) / 1e9;
  return change === 0 ? 0 : change;
}
