import { describe, expect, it } from 'vitest';
import { exampleRow, exampleTable, hostileTexts, tableOf } from './example-table';
import { quotationsToHtml } from './quotations-to-html';

/** The text of the page's elements with this tag, as a browser would show it. */
function shown(html: string, tag: string): string[] {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return Array.from(html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs')), ([, inner]) => {
    expect(inner!.replaceAll('<br>', '')).not.toContain('<');
    return inner!.replaceAll('<br>', '\n').replace(/&(#?\w+);/g, (_, name: string) => entities[name]!);
  });
}

describe('quotationsToHtml', () => {
  it('shows each quotation with its source, under its heading', () => {
    const rows = [exampleRow({ text: 'Ja.\nNee.', comment: 'a\nb' }, 'x')];
    const html = quotationsToHtml(
      exampleTable([{ heading: '1. Vraag?', rows }], { codes: true, comment: true })
    );
    expect(shown(html, 'h1')).toEqual(['Citaten']);
    expect(shown(html, 'h2')).toEqual(['1. Vraag?']);
    expect(shown(html, 'p')).toEqual(['“Ja.', 'Nee.”', 'Codes: Vertrouwen; Band', 'Opmerking: a\nb']);
    expect(shown(html, 'figcaption')).toEqual(['10:17, ouder']);
    expect(html).toContain('<html lang="nl">');
  });

  it('shows hostile texts as text, in blocks and in tables', () => {
    const blocks = quotationsToHtml(tableOf(hostileTexts));
    const paragraphs = hostileTexts.flatMap((text) =>
      `“${text}”`.split('\n').filter((line) => line.trim() !== '')
    );
    expect(shown(blocks, 'p')).toEqual(paragraphs);
    const cells = shown(quotationsToHtml(tableOf(hostileTexts, { layout: 'table' })), 'td');
    expect(cells.filter((_, index) => index % 8 === 1)).toEqual(hostileTexts);
  });

  it('needs nothing from elsewhere', () => {
    expect(quotationsToHtml(tableOf(hostileTexts))).not.toMatch(/<(script|link|img|iframe)|\ssrc=|url\(/i);
  });
});
