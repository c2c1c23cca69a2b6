import { describe, expect, it } from 'vitest';
import { toSections } from '$lib/ui/coding/transcript-sections';
import { passageAround } from './passage';

const turn = (start: number, end: number, speaker: string) => ({
  start,
  end,
  speaker,
  startMs: null,
  endMs: null,
  times: []
});

function read(
  text: string,
  turns: ReturnType<typeof turn>[],
  spans: [number, number][],
  length = 1000,
  around = 1
) {
  const blocks = toSections({ text, turns }).flatMap(({ blocks }) => blocks);
  return passageAround(
    text,
    blocks,
    spans.map(([start, end]) => ({ start, end })),
    { turns: around, length }
  );
}

const words = (text: string, passage: ReturnType<typeof read>) =>
  passage.map(({ turn: at, paragraphs }) => [
    at?.speaker ?? '',
    ...paragraphs.map((pieces) => pieces.map(({ start, end }) => text.slice(start, end)).join('|'))
  ]);

describe('the passage of a difference', () => {
  const text = 'Hoe gaat het?\nGoed 🙂, dank je.\nEn thuis?\nThuis is het druk.\nJa.';
  const turns = [
    turn(0, 13, 'A'),
    turn(14, 31, 'B'),
    turn(32, 41, 'A'),
    turn(42, 60, 'B'),
    turn(61, 64, 'A')
  ];

  it('shows the turns that are touched with the one before and the one after', () => {
    const at = text.indexOf('En thuis');
    expect(words(text, read(text, turns, [[at, at + 2]]))).toEqual([
      ['B', 'Goed 🙂, dank je.'],
      ['A', 'En| thuis?'],
      ['B', 'Thuis is het druk.']
    ]);
  });

  it('cuts where a span begins or ends, and says which spans lie over each piece', () => {
    const at = text.indexOf('Goed');
    const [, spoken] = read(text, turns, [
      [at, at + 7],
      [at + 5, at + 17]
    ]);
    expect(spoken!.paragraphs[0]!.map(({ covers, opens, closes }) => [covers, opens, closes])).toEqual([
      [[0], [0], []],
      [[0, 1], [1], [0]],
      [[1], [], [1]]
    ]);
  });

  it('opens a span that begins in the white space before a paragraph at its first words', () => {
    const [, spoken] = read(text, turns, [[13, 18]]);
    expect(spoken!.paragraphs[0]![0]).toMatchObject({ start: 14, opens: [0] });
  });

  it('leaves words of long turns out between words, and never inside an emoji', () => {
    const long = `${'woord '.repeat(100)}hier 🙂🙂 ${'meer '.repeat(100)}`;
    const at = long.indexOf('hier');
    const [only] = read(long, [], [[at, at + 4]], 20);
    expect(only).toMatchObject({ isFromStart: false, isToEnd: false });
    expect(words(long, [only!])).toEqual([['', 'woord woord woord |hier| 🙂🙂 meer meer meer']]);
    const smileys = '🙂'.repeat(100);
    const [cut] = read(smileys, [], [[100, 102]], 21);
    expect(cut!.paragraphs[0]!.map(({ start }) => start % 2)).toEqual([0, 0, 0]);
  });

  it('takes the paragraph before and after in a text without turns, and nothing without spans', () => {
    const plain = 'Een.\nTwee.\nDrie.\nVier.';
    expect(words(plain, read(plain, [], [[5, 9]]))).toEqual([['', 'Een.', 'Twee|.', 'Drie.', 'Vier.']]);
    expect(read(plain, [], [])).toEqual([]);
  });
});
