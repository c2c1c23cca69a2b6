import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from './xlsx-sheet-names';

describe('the names of sheets', () => {
  it.each([
    [
      ['Deelvraag 1', 'Deelvraag 2'],
      ['Deelvraag 1', 'Deelvraag 2']
    ],
    [
      ['Ouder', 'ouder', 'OUDER'],
      ['Ouder', 'ouder (2)', 'OUDER (3)']
    ],
    [
      ['', '[]', "''"],
      ['Kerncode', 'Kerncode (2)', 'Kerncode (3)']
    ],
    [['History'], ['History (2)']],
    [["'s Avonds'"], ['s Avonds']],
    [
      [`${'x'.repeat(40)}1`, `${'x'.repeat(40)}2`],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`]
    ],
    [[`${'x'.repeat(30)}👍`], ['x'.repeat(30)]]
  ])('of %j are %j', (titles, names) => {
    expect(sheetNames(titles)).toEqual(names);
  });

  it('are legal and unlike each other whatever the titles', () => {
    const title = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', "a'", 'A ', 'a (2)', 'a*'));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 30 }), (titles) => {
        const names = sheetNames(titles);
        expect(names).toHaveLength(titles.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u);
        for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
      })
    );
  });
});
