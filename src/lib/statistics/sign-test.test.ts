import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signTest } from './sign-test';

const differences = (rose: number, fell: number, stayed = 0) => [
  ...new Array<number>(rose).fill(2),
  ...new Array<number>(fell).fill(-1),
  ...new Array<number>(stayed).fill(0)
];

describe('the sign test', () => {
  // R's binom.test(rose, rose + fell)$p.value
  it.each([
    [6, 0, 0.03125],
    [5, 0, 0.0625],
    [7, 2, 0.1796875],
    [1, 8, 0.0390625],
    [7, 17, 0.06391465663909912],
    [3, 3, 1],
    [4, 3, 1]
  ])('of %d rises and %d falls has p = %d', (rose, fell, p) => {
    expect(signTest(differences(rose, fell))!.p).toBeCloseTo(p, 12);
  });

  it('leaves out who stayed the same, and counts them', () => {
    expect(signTest(differences(6, 0, 9))).toMatchObject({ rose: 6, fell: 0, stayed: 9 });
    expect(signTest(differences(0, 0, 4))).toBeNull();
    expect(signTest([])).toBeNull();
  });

  it('is what counting all divisions gives', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), (rose, fell) => {
        const changed = rose + fell;
        if (changed === 0) return;
        const isAsUneven = (ups: number) => Math.abs(ups - changed / 2) >= Math.abs(rose - changed / 2);
        let count = 0;
        for (let division = 0; division < 2 ** changed; division += 1)
          if (isAsUneven(division.toString(2).replaceAll('0', '').length)) count += 1;
        expect(signTest(differences(rose, fell))!.p).toBeCloseTo(count / 2 ** changed, 12);
      })
    );
  });

  it('keeps its digits when thousands changed', () => {
    // SciPy 1.17: binomtest(25400, 50000).pvalue
    expect(signTest(differences(25_400, 24_600))!.p).toBeCloseTo(0.00035250145880148863, 10);
  });
});
