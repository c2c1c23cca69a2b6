import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

/** The definition, without a bound: slow and obvious. */
function slowDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const distance = Math.min(
      between(i - 1, j) + 1,
      between(i, j - 1) + 1,
      between(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      isSwapped ? between(i - 2, j - 2) + 1 : Infinity
    );
    known.set(key, distance);
    return distance;
  };
  return between(a.length, b.length);
}

describe('editDistance', () => {
  it.each([
    ['', '', 0, 0],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, Infinity],
    ['betrokkenheid', 'betrokenheid', 1, 1],
    ['motivatie', 'motivaite', 1, 1],
    ['tijd', 'taak', 2, Infinity],
    ['tijd', 'taak', 3, 3],
    // A part is edited once: the swap of `ca` cannot be followed by putting the `b` between.
    ['ca', 'abc', 3, 3],
    ['same', 'same', 0, 0],
    ['same', 'sane', 0, Infinity]
  ])('is between %j and %j, at most %i: %d', (a, b, most, distance) => {
    expect(editDistance(a, b, most)).toBe(distance);
  });

  it('equals the definition wherever that is within the bound', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const slow = slowDistance(a, b);
        expect(editDistance(a, b, most)).toBe(slow <= most ? slow : Infinity);
      })
    );
  });
});
