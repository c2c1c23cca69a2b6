import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';

describe('foldText', () => {
  it.each([
    ['Coördinátor', 'coordinator'],
    ['cafe\u0301', 'cafe'],
    ['STRASSE straße', 'strasse strasse'],
    ['zo’n “ding”', 'zo\'n "ding"'],
    ['oﬃcieel', 'officieel'],
    ['Ærø, Łódź', 'aero, lodz'],
    ['ĲSSEL ĳs', 'ijssel ijs'],
    ['a\u00a0b', 'a b'],
    ['af\u00adbreken', 'afbreken'],
    ['İstanbul ısı', 'istanbul isi'],
    ['שָׁלוֹם', 'שלום'],
    ['👩‍👧 ❤️', '👩👧 ❤'],
    ['', '']
  ])('makes %j comparable as %j', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  it('leads every folded unit back to the character that gave it', () => {
    //            0 1 2  3   4 5
    const { folded, toOriginal } = foldText('aße\u0301x𝐛c');
    expect(folded).toBe('assexbc');
    expect(Array.from({ length: 8 }, (_, offset) => toOriginal(offset))).toEqual([0, 1, 1, 2, 4, 5, 7, 8]);
  });

  it('leads every original offset to its folded form', () => {
    const { toFolded } = foldText('aße\u0301x𝐛c');
    expect(Array.from({ length: 9 }, (_, offset) => toFolded(offset))).toEqual([0, 1, 3, 4, 4, 5, 6, 6, 7]);
  });

  it('folds a folded text to itself and maps whole characters there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, toOriginal, toFolded } = foldText(text);
        expect(foldText(folded).folded).toBe(folded);
        expect(toOriginal(folded.length)).toBe(text.length);
        expect(toFolded(text.length)).toBe(folded.length);
        for (let offset = 0; offset < folded.length; offset++) {
          const original = toOriginal(offset);
          expect(original).toBeGreaterThanOrEqual(offset === 0 ? 0 : toOriginal(offset - 1));
          expect(toFolded(original)).toBeLessThanOrEqual(offset);
        }
      })
    );
  });
});
