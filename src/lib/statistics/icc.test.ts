import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeUnits, icc, iccForms, type IccForm } from './icc';
import { toRatings, type Ratings } from './ratings';
import { expectStatistic } from './testing/expect-statistic';
import { anxiety, ratingsOf } from './testing/published-ratings';
import { mean, randomRatings, sum, unweighted } from './testing/random-ratings';

/** Shrout & Fleiss 1979, table 2: six targets, four judges. */
const judges = toRatings(
  [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7]
  ].map((row) => row.map(String))
);

const formOf = (ratings: Ratings, form: IccForm) => icc(ratings).find((one) => one.form === form)!;

describe('the intraclass correlation', () => {
  // The article: .17 .29 .71 .44 .62 .91; digits and intervals of R's psych::ICC(lmer = FALSE).
  it.each<[IccForm, number, number, number]>([
    ['ICC(1,1)', 0.16574176841, -0.13293232487, 0.72256006233],
    ['ICC(2,1)', 0.28976377953, 0.018786513375, 0.76108436965],
    ['ICC(3,1)', 0.71484071484, 0.34246476503, 0.94585825996],
    ['ICC(1,k)', 0.44279713368, -0.88444215524, 0.91241542034],
    ['ICC(2,k)', 0.6200505476, 0.071136815303, 0.92723204017],
    ['ICC(3,k)', 0.90931554238, 0.67567471382, 0.98589167817]
  ])('%s of four judges', (form, value, low, high) => {
    const { statistic, interval } = formOf(judges, form);
    expectStatistic(statistic, value);
    expect(interval![0]).toBeCloseTo(low, 9);
    expect(interval![1]).toBeCloseTo(high, 9);
  });

  // R's irr::icc(anxiety, "twoway", "agreement")
  it.each<[IccForm, number]>([
    ['ICC(2,1)', 0.19799825936],
    ['ICC(2,k)', 0.42549875312]
  ])('%s of anxiety', (form, value) => expectStatistic(formOf(anxiety, form).statistic, value));

  it('leaves out units that somebody did not rate', () => {
    const words = judges.rows.map((row) => row.map((category) => String(judges.values![category!])));
    const withGaps = toRatings([...words, ['3', '', '4', '4'], ['', '', '', '']]);
    expect(completeUnits(withGaps)).toBe(6);
    expect(icc(withGaps)).toEqual(icc(judges));
  });

  it('is 1 when coders agree wholly, for sure', () => {
    for (const { statistic, interval } of icc(ratingsOf('111 333 555'))) {
      expectStatistic(statistic, 1);
      expect(interval![0]).toBeCloseTo(1, 9);
      expect(interval![1]).toBeCloseTo(1, 9);
    }
  });

  it('is 1 with fixed coders when one is always higher by the same, and not with sampled ones', () => {
    const shifted = ratingsOf('13 35 57');
    expectStatistic(formOf(shifted, 'ICC(3,1)').statistic, 1);
    // MSB 8, MSC 6, MSE 0: 8 / (8 + 2·6/3).
    expectStatistic(formOf(shifted, 'ICC(2,1)').statistic, 8 / 12);
    expect(formOf(shifted, 'ICC(2,1)').interval).not.toBeNull();
  });

  it.each<[string, string, Parameters<typeof expectStatistic>[1]]>([
    ['everything is the same', '33 33 33', 'no-variance'],
    ['there is one unit', '13', 'too-few-units'],
    ['one unit is complete', '13 1. .2', 'too-few-units'],
    ['no unit is complete', '1. .2', 'no-units'],
    ['there is one coder', '1 2 3', 'needs-two-coders'],
    ['categories are words', 'ab bb', 'not-numeric']
  ])('is undefined when %s', (_title, units, reason) => {
    for (const { statistic, interval } of icc(ratingsOf(units))) {
      expectStatistic(statistic, reason);
      expect(interval).toBeNull();
    }
    expect(icc(ratingsOf(units)).map(({ form }) => form)).toEqual(iccForms);
  });

  it('is undefined without units', () => {
    expectStatistic(icc({ rows: [], categoryCount: 0 })[0]!.statistic, 'no-units');
  });

  it('does not take rounding for a difference', () => {
    const tenths = { ...ratingsOf('11 11 11'), values: [0.1] };
    for (const { statistic } of icc(tenths)) expectStatistic(statistic, 'no-variance');
  });

  it('of means is undefined when units have the same mean', () => {
    const crossed = ratingsOf('13 31 22');
    expectStatistic(formOf(crossed, 'ICC(1,k)').statistic, 'no-variance');
    expectStatistic(formOf(crossed, 'ICC(3,k)').statistic, 'no-variance');
    expectStatistic(formOf(crossed, 'ICC(1,1)').statistic, -1);
  });

  it('comes from the mean squares of an analysis of variance, done step by step', () => {
    fc.assert(
      fc.property(randomRatings({ isComplete: true }), (ratings) => {
        const values = ratings.values ?? [1, 2, 3, 4].slice(0, ratings.categoryCount);
        const scores = unweighted(ratings).rows.map((row) => row.map((category) => values[category!]!));
        fc.pre(scores.length > 1);
        const n = scores.length;
        const k = scores[0]!.length;
        const all = scores.flat();
        const square = (numbers: number[]) => sum(numbers.map((number) => number ** 2));
        const total = square(all.map((one) => one - mean(all)));
        const rows = k * square(scores.map((row) => mean(row) - mean(all)));
        const columns =
          n * square(scores[0]!.map((_, coder) => mean(scores.map((row) => row[coder]!)) - mean(all)));
        const [msr, msc] = [rows / (n - 1), columns / (k - 1)];
        const mse = (total - rows - columns) / ((n - 1) * (k - 1));
        const msw = (total - rows) / (n * (k - 1));
        const expected: Record<IccForm, number> = {
          'ICC(1,1)': (msr - msw) / (msr + (k - 1) * msw),
          'ICC(2,1)': (msr - mse) / (msr + (k - 1) * mse + (k * (msc - mse)) / n),
          'ICC(3,1)': (msr - mse) / (msr + (k - 1) * mse),
          'ICC(1,k)': (msr - msw) / msr,
          'ICC(2,k)': (msr - mse) / (msr + (msc - mse) / n),
          'ICC(3,k)': (msr - mse) / msr
        };
        for (const { form, statistic, interval } of icc({ ...ratings, values })) {
          if (statistic.status === 'undefined') {
            expect(interval).toBeNull();
            continue;
          }
          const scale = Math.max(1, Math.abs(expected[form]));
          expect(Math.abs(statistic.value - expected[form]) / scale).toBeLessThan(1e-6);
          if (interval) expect(interval[0]).toBeLessThanOrEqual(interval[1] + 1e-9);
        }
      })
    );
  });
});
