import { describe, expect, it } from 'vitest';
import { exampleRow, exampleTable, tableOf } from './example-table';
import { escapeMarkdown } from './markdown-escaping';
import { quotationsToMarkdown } from './quotations-to-markdown';

describe('escapeMarkdown', () => {
  it.each([
    ['*nadruk* _ook_ `code`', '\\*nadruk\\* \\_ook\\_ \\`code\\`'],
    ['[link](http://x) ![beeld](y)', '\\[link\\](http://x) !\\[beeld\\](y)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['R&D &amp; &#65;', 'R\\&D \\&amp; \\&#65;'],
    ['a | b ~~weg~~ $x^2$', 'a \\| b \\~\\~weg\\~\\~ \\$x\\^2\\$'],
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['+ punt', '\\+ punt'],
    ['1. punt', '1\\. punt'],
    ['12) punt', '12\\) punt'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['    ingesprongen', 'ingesprongen'],
    ['twee\n# regels', 'twee # regels'],
    ['pad\\naar', 'pad\\\\naar'],
    ['op-je-netvlies, 10:17', 'op-je-netvlies, 10:17']
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

describe('quotationsToMarkdown', () => {
  it('sets each quotation as a block quote with its source, under its heading', () => {
    const rows = [exampleRow({ text: 'Ja.\nEn *nee*.', comment: '- let op' }, 'x')];
    expect(
      quotationsToMarkdown(exampleTable([{ heading: '1. Vraag?', rows }], { codes: true, comment: true }))
    ).toBe(
      [
        '# Citaten',
        '## 1\\. Vraag?',
        '> “Ja.\n>\n> En \\*nee\\*.”\n>\n> 10:17, ouder',
        'Codes: Vertrouwen; Band',
        'Opmerking: \\- let op\n'
      ].join('\n\n')
    );
  });

  it('is a table when asked, line feeds and bars kept inside their cells', () => {
    const lines = quotationsToMarkdown(tableOf(['a | b\n\nc'], { layout: 'table' })).split('\n');
    expect(lines.slice(2)).toEqual([
      '| Citaat | Tekst | Codes | Opmerking | Datum | Gemaakt | Tijd | Plaats (%) |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 10:17 | a \\| b<br>c | Vertrouwen; Band |  | 01-02-2025 | 02-03-2025 00:30 | 00:12:40 | 12,5 |',
      ''
    ]);
  });
});
