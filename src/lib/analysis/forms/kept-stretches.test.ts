import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedSpan } from '$lib/model/moved-span';
import { keptStretches } from './kept-stretches';

const shown = (before: string, after: string) =>
  keptStretches(before, after).map(({ start, end }) => before.slice(start, end));

describe('what stays of a text', () => {
  it.each([
    ['a text that stayed', 'Veel gelach.', 'Veel gelach.', ['Veel gelach.']],
    ['what is around a word that came in', 'wie belt', 'wie o wie belt', ['wie ', 'belt']],
    ['all but a word that changed', 'Een twe drie', 'Een twee drie', ['Een ', ' drie']],
    ['what is between two words that changed', 'a b c d e', 'a x c y e', ['a ', ' c ', ' e']],
    ['nothing of another text', 'ja', 'nee', []],
    ['nothing of no text', '', 'nee', []],
    ['emoji and marks whole', 'Cafe\u0301 🙂 x', 'Cafe\u0301 🙂 y', ['Cafe\u0301 🙂 ']]
  ])('is %s', (_, before, after, kept) => expect(shown(before, after)).toEqual(kept));

  it('stands there word for word, in order, for any two texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', ' ', '\n', '.', '🙂'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = keptStretches(before, after);
        stretches.forEach(({ start, end, to }, index) => {
          expect(after.slice(to, to + end - start)).toBe(before.slice(start, end));
          const next = stretches[index + 1];
          if (next) expect(next.start >= end && next.to >= to + end - start).toBe(true);
          expect(movedSpan(stretches, { start, end })).toEqual({ start: to, end: to + end - start });
        });
      })
    );
  });
});
