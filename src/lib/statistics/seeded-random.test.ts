import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random';

const draws = (seed: number, count: number) => Array.from({ length: count }, seededRandom(seed));

describe('seeded chance', () => {
  it('is the sequence of mulberry32', () => {
    // The author's C code, run for seed 1: 32-bit outputs.
    const outputs = draws(1, 5).map((number) => number * 2 ** 32);
    expect(outputs).toEqual([2693262067, 11749833, 2265367787, 4213581821, 4159151403]);
  });

  it('repeats for the same seed and differs for another', () => {
    expect(draws(7, 20)).toEqual(draws(7, 20));
    expect(draws(7, 20)).not.toEqual(draws(8, 20));
  });

  it('is spread evenly over [0, 1)', () => {
    const counts = new Array<number>(10).fill(0);
    for (const number of draws(42, 10_000)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
      counts[Math.floor(number * 10)]! += 1;
    }
    // Four standard deviations of a count around 1,000.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
