import { describe, expect, it } from 'vitest';
import { TextBoundaries, toCodeName, trimSpan } from './text-boundaries';

describe('TextBoundaries', () => {
  const family = '👩‍👩‍👧';
  const accented = 'e\u0301';
  const text = `Ja ${family} ${accented}n, dat klopt. Nog een zin!\nTweede alinea.`;
  const boundaries = new TextBoundaries(text);
  const find = (words: string) => text.indexOf(words);

  it('steps over an emoji and over a letter with its accent as one character', () => {
    expect(boundaries.nextCharacter(3)).toBe(3 + family.length);
    expect(boundaries.previousCharacter(3 + family.length)).toBe(3);
    const letter = find(accented);
    expect(boundaries.nextCharacter(letter)).toBe(letter + 2);
    expect(boundaries.previousCharacter(letter + 2)).toBe(letter);
  });

  it('stands still at the edges of the text and steps over a line feed', () => {
    expect(boundaries.previousCharacter(0)).toBe(0);
    expect(boundaries.nextCharacter(text.length)).toBe(text.length);
    expect(boundaries.nextCharacter(find('\n'))).toBe(find('Tweede'));
    expect(boundaries.previousCharacter(find('Tweede'))).toBe(find('\n'));
  });

  it('moves by word, over paragraphs, without stopping at signs', () => {
    expect(boundaries.nextWordEnd(0)).toBe(2);
    expect(boundaries.nextWordEnd(2)).toBe(find(', dat'));
    expect(boundaries.nextWordEnd(find('!'))).toBe(find(' alinea'));
    expect(boundaries.previousWordStart(find('Tweede'))).toBe(find('zin!'));
    expect(boundaries.nextWordStart(find('zin!'))).toBe(find('Tweede'));
    expect(boundaries.previousWordEnd(find('zin!') + 3)).toBe(find(' zin'));
    expect(boundaries.nextWordEnd(text.length)).toBe(text.length);
    expect(boundaries.previousWordStart(0)).toBe(0);
  });

  it('snaps to the nearest edge of a word', () => {
    const word = find('klopt');
    expect(boundaries.nearestWordEdge(word + 1, 'start')).toBe(word);
    expect(boundaries.nearestWordEdge(word + 4, 'end')).toBe(word + 5);
  });

  it('finds its way in a line of megabytes', () => {
    const line = new TextBoundaries('Een zin van niets. '.repeat(100_000));
    const middle = 19 * 50_000;
    expect(line.nextWordEnd(middle)).toBe(middle + 3);
    expect(line.previousWordStart(middle)).toBe(middle - 7);
    expect(line.sentenceAt(middle + 5)).toEqual({ start: middle, end: middle + 18 });
  });

  it('gives the sentence at the caret and moves by sentence', () => {
    const second = find('Nog een');
    expect(boundaries.sentenceAt(second + 3)).toEqual({ start: second, end: second + 12 });
    expect(boundaries.nextSentenceStart(0)).toBe(second);
    expect(boundaries.nextSentenceStart(second)).toBe(find('Tweede'));
    expect(boundaries.previousSentenceStart(find('Tweede'))).toBe(second);
    expect(boundaries.previousSentenceStart(second)).toBe(0);
  });
});

it.each([
  ['  woord ', 0, 8, { start: 2, end: 7 }],
  ['een\n\u00a0twee\n', 0, 10, { start: 0, end: 9 }],
  ['   ', 0, 3, { start: 0, end: 0 }]
])('trims %j', (text, start, end, expected) => {
  expect(trimSpan(text, { start, end })).toEqual(expected);
});

describe('toCodeName', () => {
  it('keeps a short span, on one line and without its full stop', () => {
    expect(toCodeName('op je  netvlies\nhebben.')).toBe('op je netvlies hebben');
  });

  it('cuts a long span after a word', () => {
    const name = toCodeName(
      'je moet het project voortdurend op je netvlies hebben staan, anders gaat het mis'
    );
    expect(name).toBe('je moet het project voortdurend op je netvlies hebben staan…');
  });

  it('never cuts an emoji in half', () => {
    expect(toCodeName('👍'.repeat(40), 61).isWellFormed()).toBe(true);
  });
});
