import { describe, expect, it } from 'vitest';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, TextId } from '$lib/domain/ids';
import { quotationInTurns, type ShownTurn } from './quotation-in-turns';

function textOf(...lines: [speaker: string, said: string][]): DocumentText {
  let text = '';
  const turns = lines.map(([speaker, said]) => {
    const start = text.length;
    text += `${said}\n`;
    return { start, end: start + said.length, speaker, startMs: null, endMs: null, times: [] };
  });
  return { id: 't' as TextId, documentId: 'd' as DocumentId, text: text.trimEnd(), turns, pages: [] };
}

const shown = (turns: ShownTurn[]) =>
  turns.map(
    ({ speaker, parts }) =>
      `${speaker ?? ''}: ${parts.map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text)).join('')}`
  );

describe('quotationInTurns', () => {
  const text = textOf(['A', 'Hoe ging het?'], ['B', 'Goed 🙂 zei ik.'], ['A', 'Fijn.'], ['B', 'Ja.']);
  const at = (words: string) => [text.text.indexOf(words), text.text.indexOf(words) + words.length] as const;

  it('shows the turn before and the turn after', () => {
    expect(shown(quotationInTurns(text, ...at('Goed 🙂')))).toEqual([
      'A: Hoe ging het?',
      'B: [Goed 🙂] zei ik.',
      'A: Fijn.'
    ]);
  });

  it('shows every turn of a quotation that spans several', () => {
    expect(shown(quotationInTurns(text, ...at('ik.\nFijn.')))).toEqual([
      'A: Hoe ging het?',
      'B: Goed 🙂 zei [ik.]',
      'A: [Fijn.]',
      'B: Ja.'
    ]);
  });

  it('cuts long turns at a word', () => {
    const long = textOf(['A', 'een twee drie vier'], ['B', 'kern'], ['A', 'vijf zes zeven acht']);
    const start = long.text.indexOf('kern');
    expect(shown(quotationInTurns(long, start, start + 4, 10))).toEqual([
      'A: … drie vier ',
      'B: [kern]',
      'A:  vijf zes …'
    ]);
  });

  it('shows a stretch around it in a text without turns', () => {
    const plain = { ...text, turns: [] };
    const [, ...rest] = shown(quotationInTurns(plain, ...at('Fijn.'), 20));
    expect(rest).toEqual([]);
    expect(shown(quotationInTurns(plain, ...at('Fijn.'), 20))[0]).toContain('[Fijn.]\nJa.');
  });
});
