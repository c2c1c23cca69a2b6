import { describe, expect, it } from 'vitest';
import { paragraphsIn, sentencesIn, trimmedStretch } from './sentences';

const wordsOf = (text: string, found: { start: number; end: number }[]) =>
  found.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['', []],
    ['  \n \t \n', []],
    ['Nee.\n…', ['Nee.', '…']],
    ['Ja.', ['Ja.']],
    ['Zij luistert. Hij niet?  Nou ja!', ['Zij luistert.', 'Hij niet?', 'Nou ja!']],
    ['Een regel\nnog een regel', ['Een regel', 'nog een regel']],
    ['Het ging goed 🙂! En toen: 3,5 uur.', ['Het ging goed 🙂!', 'En toen: 3,5 uur.']],
    ['Café\u0301. Oké.', ['Café\u0301.', 'Oké.']]
  ])('of %j', (text, expected) => {
    expect(wordsOf(text, sentencesIn(text, 'nl'))).toEqual(expected);
  });

  it('lie in the whole text when only a stretch is read', () => {
    const text = 'Een. Twee. Drie.';
    expect(sentencesIn(text, 'nl', 5, 10)).toEqual([{ start: 5, end: 10 }]);
  });
});

describe('paragraphs', () => {
  it('are what lies between line breaks, without the space around it', () => {
    const text = ' Een twee \n\n  \ndrie';
    expect(wordsOf(text, paragraphsIn(text))).toEqual(['Een twee', 'drie']);
    expect(paragraphsIn('')).toEqual([]);
  });
});

describe('a stretch', () => {
  it('is cut to what is no white space, and is none when blank', () => {
    expect(trimmedStretch('  ja ', 0, 5)).toEqual({ start: 2, end: 4 });
    expect(trimmedStretch(' \n ', 0, 3)).toBeNull();
    expect(trimmedStretch('ja', 1, 1)).toBeNull();
  });
});
