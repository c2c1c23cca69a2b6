import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank';

const differences = (before: readonly number[], after: readonly number[]) =>
  after.map((value, index) => value - before[index]!);

/** Hollander & Wolfe 1973, p. 29: a depression scale before and after a tranquilliser; the example of R's wilcox.test. */
const depression = differences(
  [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3],
  [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
);
/** Student 1908, R's sleep: hours of extra sleep with two drugs. One difference is zero, two are tied (but for rounding). */
const sleep = differences(
  [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
);

describe('Wilcoxon’s signed-rank test', () => {
  it('is that of R without ties: V = 5 (40 the other way), p = 0.03906', () => {
    expect(wilcoxonSignedRank(depression)).toEqual({
      n: 9,
      zeros: 0,
      rose: 5,
      fell: 40,
      p: 0.0390625,
      method: 'exact',
      effect: (5 - 40) / 45
    });
  });

  it('is exact with ties and a zero: every one of nine rose, 2 / 2^9', () => {
    expect(wilcoxonSignedRank(sleep)).toMatchObject({ n: 9, zeros: 1, rose: 45, p: 2 / 512, effect: 1 });
  });

  // R 4: wilcox.test(extra ~ group, data = sleep, paired = TRUE): V = 0, p-value = 0.009091
  it('is that of R by the normal distribution, corrected for ties and continuity', () => {
    const found = wilcoxonSignedRank(sleep, 0)!;
    expect(found.method).toBe('normal');
    expect(found.p).toBeCloseTo(0.009090698, 8);
  });

  it('gives equal differences one rank, whatever rounding made of them', () => {
    // 7.3 - 7.1 and -0.2: ranks 1.5 and 1.5
    expect(wilcoxonSignedRank([7.3 - 7.1, -0.2])).toMatchObject({ rose: 1.5, fell: 1.5, p: 1, effect: 0 });
    expect(wilcoxonSignedRank([0.1 + 0.2 - 0.3, 1])).toMatchObject({ n: 1, zeros: 1 });
  });

  it('does not exist when nothing changed', () => {
    expect(wilcoxonSignedRank([0, 0])).toBeNull();
    expect(wilcoxonSignedRank([])).toBeNull();
  });

  it('cannot go below .05 before six changed', () => {
    expect(wilcoxonSignedRank([1, 2, 3, 4, 5])!.p).toBe(0.0625);
    expect(wilcoxonSignedRank([1, 2, 3, 4, 5, 6])!.p).toBe(0.03125);
  });

  it('is what giving the ranks all signs shows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 10 }), (changes) => {
        const found = wilcoxonSignedRank(changes);
        const sizes = changes.flatMap((change) => Math.abs(change) || []);
        if (sizes.length === 0) {
          expect(found).toBeNull();
          return;
        }
        const rankOf = (size: number) =>
          sizes.filter((other) => other < size).length +
          (sizes.filter((other) => other === size).length + 1) / 2;
        const ranks = sizes.map(rankOf);
        const rose = changes.reduce((sum, change) => sum + (change > 0 ? rankOf(change) : 0), 0);
        const middle = (sizes.length * (sizes.length + 1)) / 4;
        let count = 0;
        for (let signs = 0; signs < 2 ** ranks.length; signs += 1) {
          const sum = ranks.reduce((total, rank, index) => total + (signs & (1 << index) ? rank : 0), 0);
          if (Math.abs(sum - middle) >= Math.abs(rose - middle)) count += 1;
        }
        expect(found!.rose).toBe(rose);
        expect(found!.fell).toBe(2 * middle - rose);
        expect(found!.p).toBeCloseTo(count / 2 ** ranks.length, 12);
      })
    );
  });

  it('says about the same either way where it changes from exact to normal', () => {
    const many = Array.from({ length: 150 }, (_, index) => ((index * 37) % 23) - 9);
    expect(wilcoxonSignedRank(many)!.p).toBeCloseTo(wilcoxonSignedRank(many, 0)!.p, 3);
  });
});
