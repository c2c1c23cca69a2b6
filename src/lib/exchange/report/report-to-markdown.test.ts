import { marked } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeal } from '../integrity/read-seal';
import { exportReport } from './export-report';
import { exampleContent, namesInside, printedInOrder, uncitedSentences } from './testing/example-report';

let bytes: Uint8Array;
let text: string;
beforeAll(async () => {
  bytes = await exportReport('md', await exampleContent());
  text = new TextDecoder().decode(bytes);
});

describe('a report as Markdown', () => {
  it('has headings, block quotes and tables as other programs read them', () => {
    const tokens = marked.lexer(text);
    const headings = tokens.flatMap((token) => (token.type === 'heading' ? [token.depth] : []));
    expect(headings[0]).toBe(1);
    expect(headings.slice(1).every((depth) => depth > 1)).toBe(true);
    const quotes = tokens.flatMap((token) => (token.type === 'blockquote' ? [token.text] : []));
    const plain = quotes.map((quote) => quote.replace(/\\([^\w\s])/g, '$1'));
    expect(plain.slice(0, 6).map((quote) => quote.split('\n')[0])).toEqual(
      printedInOrder.map((words) => `“${words}”`)
    );
    expect(plain[2]).toContain('10:17, coördinator');
    expect(tokens.filter(({ type }) => type === 'table').length).toBeGreaterThan(7);
  });

  it('shows hostile words as words', () => {
    const html = marked.parse(text.replace(/<!--[^]*-->/, ''), { async: false });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
  });

  it('names nobody and holds nothing that is not cited', () => {
    for (const words of [...namesInside, ...uncitedSentences]) expect(text).not.toContain(words);
  });

  it('ends in its seal', async () => {
    expect(text.trimEnd().endsWith('-->')).toBe(true);
    const { seal } = await readSeal(bytes, 'rapport.md');
    expect(seal.quotations.filter(({ shown, printed }) => shown !== '' && printed === 0)).toEqual([]);
  });
});
