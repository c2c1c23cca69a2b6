import { expect, it } from 'vitest';
import { normalTail } from './normal-tail';

// R 4: pnorm(z, lower.tail = FALSE)
it.each([
  [-2, 0.9772498680518208],
  [0, 0.5],
  [1, 0.1586552539314571],
  [1.96, 0.02499789514822044],
  [2.999, 0.0013543365337271],
  [3, 0.001349898031630095],
  [3.001, 0.001345472825085],
  [5, 2.866515718791939e-7],
  [10, 7.61985302416053e-24]
])('above %d lies %d of the normal distribution', (z, chance) => {
  expect(normalTail(z) / chance).toBeCloseTo(1, 11);
});

it('is nothing far away', () => {
  expect(normalTail(60)).toBe(0);
  expect(normalTail(Infinity)).toBe(0);
  expect(() => normalTail(NaN)).toThrow('no number');
});
