import { describe, expect, it } from 'vitest';
import { toListNumber } from './list-number';

describe('toListNumber', () => {
  it.each([
    [1, 'decimal', '1'],
    [3, 'lower-letter', 'c'],
    [28, 'upper-letter', 'BB'],
    [1994, 'lower-roman', 'mcmxciv'],
    [4, 'upper-roman', 'IV'],
    [0, 'lower-roman', '0'],
    [-1, 'lower-letter', '-1'],
    [5, 'none', '']
  ] as const)('writes %i as %s', (value, form, expected) => {
    expect(toListNumber(value, form)).toBe(expected);
  });
});
