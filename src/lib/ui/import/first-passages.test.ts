import { describe, expect, it } from 'vitest';
import { firstPassages } from './first-passages';

const turn = (start: number, end: number, speaker: string | null) => ({
  start,
  end,
  speaker,
  startMs: start * 1000,
  endMs: null,
  times: []
});
//            0         1         2         3
//            0123456789012345678901234567890123456
const text = 'Titel\nHoe was dat?\nNou, heel druk 😀.';
const turns = [turn(6, 18, 'I'), turn(19, 37, 'Samira')];
const shown = (limit: number, from = turns) =>
  firstPassages({ text, turns: from }, limit).passages.map(({ speaker, text: words }) => [speaker, words]);

describe('firstPassages', () => {
  it('gives turns and the text outside them in order', () => {
    expect(shown(1000)).toEqual([
      [null, 'Titel'],
      ['I', 'Hoe was dat?'],
      ['Samira', 'Nou, heel druk 😀.']
    ]);
    expect(firstPassages({ text, turns }, 1000).left).toBe(0);
  });
  it('cuts the last passage at a space and says how much is left', () => {
    expect(shown(30)).toEqual([
      [null, 'Titel'],
      ['I', 'Hoe was dat?'],
      ['Samira', 'Nou, heel']
    ]);
    expect(firstPassages({ text, turns }, 30).left).toBe(text.length - 28);
  });
  it.each([[33], [34], [35]])('never cuts a character in two (%i)', (limit) => {
    const cut = firstPassages({ text: text.replaceAll(' ', '_'), turns: [] }, limit).passages;
    expect(cut.at(-1)?.text.isWellFormed()).toBe(true);
  });
  it('gives a text without turns as one passage', () => {
    expect(shown(1000, [])).toEqual([[null, text]]);
  });
  it('gives nothing of an empty text', () => {
    expect(firstPassages({ text: '', turns: [] }, 10)).toEqual({ passages: [], left: 0 });
  });
});
