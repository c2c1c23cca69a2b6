import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPrinted } from './count-printed';

/** The obvious way: each of the words is looked for in the whole text. */
function countSlowly(text: string, words: string): number {
  if (words === '') return 0;
  return text.split(words).length - 1;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 120 });
const marks = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🙂', '\uD83D', ' '), maxLength: 40 });

describe('counting what is printed', () => {
  it.each([
    ['', ['ja'], [0]],
    ['ja', [''], []],
    ['ja, ja nee', ['ja', 'nee', 'ja nee', 'neen', 'ja, ja nee!'], [2, 1, 1, 0, 0]],
    ['aaaaa', ['a', 'aa', 'aaa', 'aaaa', 'aaaaaa'], [5, 2, 1, 1, 0]],
    ['Dan bel ik de school, dan bel ik.', ['Dan bel ik', 'Dan bel ik de school', 'bel ik'], [1, 1, 2]]
  ])('in “%s” finds %j', (text, words, expected) => {
    expect([...countPrinted(text, words)].sort()).toEqual(
      words.flatMap((one, index) => (one === '' ? [] : [[one, expected[index]]])).sort()
    );
  });

  it('finds words of a million letters, and in them', () => {
    const line = '.'.repeat(1_000_000);
    expect([...countPrinted(`Naam: ${line} datum: ${line}`, [line, 'Naam: ..', line.slice(2)])]).toEqual([
      ['Naam: ..', 1],
      [line, 2],
      [line.slice(2), 2]
    ]);
  });

  it('finds what looking for each of them apart does', () => {
    fc.assert(
      fc.property(
        fc.oneof(letters, marks),
        fc.array(fc.oneof(letters, marks)),
        fc.gen(),
        (text, others, gen) => {
          // Pieces of the text itself as well, for others are seldom in it.
          const pieces = Array.from({ length: 8 }, () => {
            const start = gen(fc.nat, { max: text.length });
            return text.slice(start, start + gen(fc.nat, { max: 20 }));
          });
          const words = [...others, ...pieces].filter((one) => one !== '');
          const counted = countPrinted(text, words);
          expect([...counted.keys()].sort()).toEqual([...new Set(words)].sort());
          for (const one of words) expect([one, counted.get(one)]).toEqual([one, countSlowly(text, one)]);
        }
      )
    );
  });
});
