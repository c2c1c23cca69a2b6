import { expect, test } from 'vitest';
import { summarise } from './statistics';

test.each([
  ['the middle one of an odd number', [30, 10, 20], 'p50', 20],
  ['the mean of the middle two of an even number', [10, 40, 20, 30], 'p50', 25],
  ['the nearest rank from above', Array.from({ length: 60 }, (_, index) => index + 1), 'p95', 57],
  ['the largest of a few', [1, 2, 3], 'p95', 3],
  ['the largest', [3, 9, 1], 'worst', 9]
] as const)('gives %s', (_, samples, statistic, expected) => {
  expect(summarise(samples, statistic)).toBe(expected);
});

test('has nothing to say without samples', () => {
  expect(summarise([], 'p50')).toBeNaN();
});
