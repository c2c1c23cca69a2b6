import { describe, expect, it } from 'vitest';
import { markdownParagraphs } from './markdown-paragraphs';
import { parsePlainText } from './parse-plain-text';

describe('parsePlainText', () => {
  it('parts paragraphs at blank lines and keeps the lines inside them', () => {
    const { text, turns } = parsePlainText('I: Een\nregel.\n \n\t\nR: Twee.\n\nI: Drie.', 'txt');
    expect(text).toBe('Een\nregel.\nTwee.\nDrie.');
    expect(turns.map(({ speaker }) => speaker)).toEqual(['I', 'R', 'I']);
  });

  it('reads Markdown as what it shows', () => {
    const source =
      '# Interview\n\n**Interviewer:** Hoe _gaat_ het?\n**Anna:** Goed, zie [de site](https://che.nl).\n\n**Interviewer:** Mooi.';
    const { text, turns } = parsePlainText(source, 'md');
    expect(text).toBe('Interview\nHoe gaat het?\nGoed, zie de site.\nMooi.');
    expect(turns.map(({ speaker }) => speaker)).toEqual(['Interviewer', 'Anna', 'Interviewer']);
  });
});

describe('markdownParagraphs', () => {
  it.each<[string, string, string, number, string]>([
    ['headings', '## Kop ##', 'Kop', 0, 'heading'],
    ['bold beginnings', '**Anna** zegt', 'Anna zegt', 4, 'paragraph'],
    ['list items', '- een *punt*', '- een punt', 0, 'list-item'],
    ['numbered items', '1. een punt', '1. een punt', 0, 'list-item'],
    ['quotes', '> gezegd', 'gezegd', 0, 'paragraph'],
    ['marks of captions', '>> ANNA: ja', '>> ANNA: ja', 0, 'paragraph'],
    ['table rows', '| 00:12 | **Anna** | ja |', '00:12\tAnna\tja', 0, 'table-row'],
    [
      'escaped marks and lone stars',
      '2 * 3 \\* 4 en snake_case_naam',
      '2 * 3 * 4 en snake_case_naam',
      0,
      'paragraph'
    ],
    ['code marks', 'het `woord`', 'het woord', 0, 'paragraph']
  ])('%s', (_title, source, text, boldPrefix, kind) => {
    expect(markdownParagraphs(source)).toEqual([{ text, boldPrefix, kind, page: null }]);
  });

  it('leaves out rules, fences and the line under a table head', () => {
    expect(markdownParagraphs('---\n***\n```\n|---|:-:|\n\nja').map(({ text }) => text)).toEqual(['ja']);
  });

  it.each(['*', '**a', '_', '[', '[a](', '`', '\\', '> ', '**a** '])(
    'stays linear on a megabyte of %j',
    (piece) => expect(() => markdownParagraphs(piece.repeat(1_000_000 / piece.length))).not.toThrow()
  );
});
