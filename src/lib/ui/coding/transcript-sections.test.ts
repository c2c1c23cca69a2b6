import { describe, expect, it } from 'vitest';
import type { Turn } from '$lib/domain/document-text';
import { paragraphsOf, sectionIndexAt, toSections } from './transcript-sections';

function turn(start: number, end: number, speaker = 'Anna'): Turn {
  return { start, end, speaker, startMs: null, endMs: null, times: [] };
}

const words = (section: ReturnType<typeof toSections>[number], text: string) =>
  paragraphsOf(section).map(({ start, end }) => text.slice(start, end));

describe('toSections', () => {
  it('gives a block for each turn, with its paragraphs, and for text outside turns', () => {
    const text = 'Titel\nJa hoor 👍\nnog iets\nNee';
    const [section] = toSections({ text, turns: [turn(6, 25), turn(26, 29, 'Bob')] });
    expect(section!.blocks.map(({ turn, paragraphs }) => [turn?.speaker ?? null, paragraphs.length])).toEqual(
      [
        [null, 1],
        ['Anna', 2],
        ['Bob', 1]
      ]
    );
    expect(words(section!, text)).toEqual(['Titel', 'Ja hoor 👍', 'nog iets', 'Nee']);
  });

  it('leaves empty paragraphs out but keeps the offsets after them', () => {
    const text = 'een\n\n\ntwee';
    expect(words(toSections({ text, turns: [] })[0]!, text)).toEqual(['een', 'twee']);
  });

  it('gives one empty section for an empty text', () => {
    expect(toSections({ text: '', turns: [] })).toEqual([{ index: 0, start: 0, end: 0, blocks: [] }]);
  });

  it('covers the whole text with sections that follow each other', () => {
    const paragraph = 'woord '.repeat(80).trim();
    const text = Array.from({ length: 60 }, () => paragraph).join('\n');
    const sections = toSections({ text, turns: [turn(0, text.length)] });
    expect(sections.length).toBeGreaterThan(5);
    expect(sections[0]!.start).toBe(0);
    expect(sections.at(-1)!.end).toBe(text.length);
    for (const [index, section] of sections.entries()) {
      expect(section.end).toBe(sections[index + 1]?.start ?? text.length);
      expect(section.blocks[0]!.opensTurn).toBe(index === 0);
    }
    expect(sections.flatMap((section) => words(section, text)).join('\n')).toBe(text);
  });

  it('cuts a paragraph of megabytes at a space, and never inside an emoji', () => {
    const text = `${'a '.repeat(5_000)}${'👍'.repeat(5_000)}`;
    const sections = toSections({ text, turns: [] });
    const pieces = sections.flatMap((section) => words(section, text));
    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(4_000);
    for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
  });
});

it('finds the section of every offset', () => {
  const text = Array.from({ length: 100 }, () => 'x'.repeat(200)).join('\n');
  const sections = toSections({ text, turns: [] });
  for (const section of sections) {
    expect(sectionIndexAt(sections, section.start)).toBe(section.index);
    expect(sectionIndexAt(sections, section.end - 1)).toBe(section.index);
  }
  expect(sectionIndexAt(sections, text.length)).toBe(sections.length - 1);
});
