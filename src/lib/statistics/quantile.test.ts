import { describe, expect, it } from 'vitest';
import { quantile } from './quantile';

describe('a quantile', () => {
  // R 4: quantile(c(1, 2, 4, 8, 16), c(0, .025, .1, .25, .5, .6, .975, 1))
  it.each([
    [0, 1],
    [0.025, 1.1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 4],
    [0.6, 5.6],
    [0.975, 15.2],
    [1, 16]
  ])('at %d is that of R', (p, value) => {
    expect(quantile([1, 2, 4, 8, 16], p)).toBeCloseTo(value, 12);
  });

  it('of one number is that number', () => {
    for (const p of [0, 0.3, 1]) expect(quantile([7], p)).toBe(7);
  });

  it('is of something, at a share', () => {
    expect(() => quantile([], 0.5)).toThrow('no numbers');
    for (const p of [-0.1, 1.1, NaN]) expect(() => quantile([1], p)).toThrow('quantile');
  });
});
