import { Document, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { legalInXml } from '$lib/exchange/export/docx-paragraphs';
import { escapeHtml } from '$lib/exchange/export/html-escaping';
import { escapeMarkdown } from '$lib/exchange/export/markdown-escaping';
import { exampleSeal } from './example-seal';
import { readSeal } from './read-seal';
import { addSealToDocx } from './seal-in-docx';
import { addSealToHtml } from './seal-in-html';
import { addSealToMarkdown } from './seal-in-markdown';
import type { ReportSeal } from './seal';

const hostile = [
  'ja -->nee',
  '<!-- kerncode-seal {"version":1} -->',
  '</script><script id="kerncode-seal">',
  'a ]]> b & c &lt; d',
  '--- - -- ->',
  'kind 👩‍👧 en ’s ochtends',
  'שלום \u202Eעולם\u202C',
  'e\u0301e\u0301n “woord” \u2028 nog een',
  'twee\nregels\tmet \u00A0 wit',
  'half \uD83D paar en \uFFFE'
];

async function docxOf(words: readonly string[]): Promise<Uint8Array> {
  const children = words.map(
    (text) =>
      new Paragraph({
        children: text
          .split('\n')
          .map((line, at) => new TextRun({ text: legalInXml(line), break: at > 0 ? 1 : 0 }))
      })
  );
  return new Uint8Array(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'));
}

const htmlOf = (words: readonly string[]): string =>
  `<!doctype html><html><head><title>Verslag</title></head><body>${words.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</body></html>`;
const markdownOf = (words: readonly string[]): string =>
  words.map((text) => `> ${escapeMarkdown(text)}`).join('\n\n');

const formats: [string, (words: readonly string[], seal: ReportSeal) => Promise<Uint8Array>][] = [
  ['verslag.html', async (words, seal) => strToU8(addSealToHtml(htmlOf(words), seal))],
  ['verslag.md', async (words, seal) => strToU8(addSealToMarkdown(markdownOf(words), seal))],
  ['verslag.docx', async (words, seal) => addSealToDocx(await docxOf(words), seal)]
];

describe.each(formats)('the seal in %s', (name, make) => {
  it('comes back as it was put in, with how often each quotation can be read', async () => {
    const words = ['Ik keek erop terug.', 'Alleen het nummer.', 'Ja.'];
    const seal = exampleSeal(words);
    const read = await readSeal(await make(['Ik keek erop terug.', 'Ja.', 'Ja.'], seal), name);
    expect(read.seal.quotations.map(({ printed }) => printed)).toEqual([1, 0, 2]);
    expect({
      ...read.seal,
      quotations: read.seal.quotations.map(({ printed: _, ...sealed }) => sealed)
    }).toEqual(seal);
    expect(read.text).toContain('Ik keek erop terug.');
  });

  it('does not end early, whatever words are quoted', async () => {
    const read = await readSeal(await make(hostile, exampleSeal(hostile)), name);
    expect(read.seal.quotations.map(({ shown }) => shown)).toEqual(hostile);
    expect(read.seal.quotations.map(({ printed }) => (printed ?? 0) > 0)).toEqual(hostile.map(() => true));
  });

  it('comes back for any words', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostile)
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (words) => {
        const seal = exampleSeal(words);
        const read = await readSeal(await make(['Een zin.'], seal), name);
        expect(read.seal.quotations.map(({ shown }) => shown)).toEqual(words);
      }),
      { numRuns: name.endsWith('docx') ? 25 : 100 }
    );
  });

  it('is found whatever the file is called', async () => {
    const bytes = await make(['Ja.'], exampleSeal(['Ja.']));
    expect((await readSeal(bytes, 'zonder naam')).seal.quotations).toHaveLength(1);
  });
});

it('is a part of the document of Word with its relation and type', async () => {
  const parts = unzipSync(addSealToDocx(await docxOf(['Ja.']), exampleSeal(['Ja.'])));
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining([
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/_rels/item1.xml.rels'
    ])
  );
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  expect(types).toMatch(/Default[^>]+Extension="xml"|Extension="xml"/);
});
