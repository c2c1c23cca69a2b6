import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccardDistance, masiDistance } from './set-distance';

describe('the distance between sets of codes', () => {
  it.each<[number[], number[], jaccard: number, masi: number]>([
    [[], [], 0, 0],
    [[1], [1], 0, 0],
    [[1, 5], [1, 5], 0, 0],
    [[], [1], 1, 1],
    [[1], [2], 1, 1],
    [[1], [1, 2], 1 / 2, 1 - (1 / 2) * (2 / 3)],
    [[1, 2], [2, 3], 2 / 3, 1 - (1 / 3) * (1 / 3)],
    [[1, 2, 3], [2, 3, 4], 1 / 2, 1 - (1 / 2) * (1 / 3)],
    // Passonneau 2006 and NLTK's example: {1, 2} and {1, 2, 3, 4} are .665 apart with M rounded to .67.
    [[1, 2], [1, 2, 3, 4], 1 / 2, 2 / 3]
  ])('%j and %j', (a, b, jaccard, masi) => {
    expect(jaccardDistance(a, b)).toBeCloseTo(jaccard, 12);
    expect(masiDistance(a, b)).toBeCloseTo(masi, 12);
  });

  const codes = fc.uniqueArray(fc.nat(6), { maxLength: 5 }).map((indexes) => indexes.sort((a, b) => a - b));

  it('is what comparing every code with every code gives, either way round', () => {
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        const both = a.filter((code) => b.includes(code)).length;
        const either = new Set([...a, ...b]).size;
        const jaccard = either === 0 ? 1 : both / either;
        const isSame = a.join() === b.join();
        const isNested = both === a.length || both === b.length;
        const premium = isSame ? 1 : both === 0 ? 0 : isNested ? 2 / 3 : 1 / 3;
        expect(jaccardDistance(a, b)).toBeCloseTo(1 - jaccard, 12);
        expect(masiDistance(a, b)).toBeCloseTo(1 - jaccard * premium, 12);
        expect(masiDistance(b, a)).toBe(masiDistance(a, b));
        expect(jaccardDistance(b, a)).toBe(jaccardDistance(a, b));
      })
    );
  });
});
