import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exampleRow, exampleTable, hostileTexts, tableOf } from './example-table';
import { quotationsToDocx } from './quotations-to-docx';

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

async function rawText(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.split('\n').filter((line) => line !== '');
}

describe('quotationsToDocx', () => {
  const groups = [
    {
      heading: '1. Wat doet de buddy?',
      rows: [exampleRow({ comment: 'Mooi' }, 'x'), exampleRow({ citation: '2:3', roles: '' }, 'x')]
    },
    { heading: 'Zonder deelvraag', rows: [exampleRow({ citation: '7:1' }, 'x')] }
  ];

  it('sets title and groups as Word headings and each quotation as a block with its source under it', async () => {
    const bytes = await quotationsToDocx(exampleTable(groups));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Quote'] => blockquote:fresh", "p[style-name='Quote Source'] => cite:fresh"]
      }
    );
    expect(value).toBe(
      '<h1>Citaten</h1><h2>1. Wat doet de buddy?</h2>' +
        '<blockquote>“Dat klopt wel.”</blockquote><cite>10:17, ouder</cite>' +
        '<blockquote>“Dat klopt wel.”</blockquote><cite>2:3</cite>' +
        '<h2>Zonder deelvraag</h2><blockquote>“Dat klopt wel.”</blockquote><cite>7:1, ouder</cite>'
    );
  });

  it('adds codes and comment when asked', async () => {
    const text = await rawText(await quotationsToDocx(exampleTable(groups, { codes: true, comment: true })));
    expect(text.slice(2, 6)).toEqual([
      '“Dat klopt wel.”',
      '10:17, ouder',
      'Codes: Vertrouwen; Band',
      'Opmerking: Mooi'
    ]);
  });

  it('keeps every text, its paragraphs and its script', async () => {
    const lines = await rawText(await quotationsToDocx(tableOf(hostileTexts)));
    const expected = hostileTexts.flatMap((text) => [
      ...`“${text}”`.split('\n').filter(Boolean),
      '10:17, ouder'
    ]);
    expect(lines.slice(1)).toEqual(expected);
  });

  it('says in which language it is written and numbers its pages', async () => {
    const dutch = await quotationsToDocx(tableOf(['a']));
    expect(part(dutch, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
    expect(part(dutch, 'word/footer1.xml')).toContain('PAGE');
    const english = await quotationsToDocx({ ...tableOf(['a']), locale: 'en' });
    expect(part(english, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('sets right-to-left text as such', async () => {
    const xml = part(await quotationsToDocx(tableOf(['مرحبا', 'hallo'])), 'word/document.xml');
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
  });

  it('leaves out what XML cannot hold', async () => {
    const lines = await rawText(await quotationsToDocx(tableOf(['a\u0000b\ud800c'])));
    expect(lines[1]).toBe('“ab\ufffdc”');
  });

  it('is a table with a repeated header row when asked, the group as heading only', async () => {
    const bytes = await quotationsToDocx(exampleTable(groups, { layout: 'table' }));
    const xml = part(bytes, 'word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('w:orient="landscape"');
    const lines = await rawText(bytes);
    expect(lines.slice(1, 18)).toEqual([
      '1. Wat doet de buddy?',
      ...['Citaat', 'Tekst', 'Codes', 'Opmerking', 'Datum', 'Gemaakt', 'Tijd', 'Plaats (%)'],
      ...[
        '10:17',
        'Dat klopt wel.',
        'Vertrouwen; Band',
        'Mooi',
        '01-02-2025',
        '02-03-2025 00:30',
        '00:12:40',
        '12,5'
      ]
    ]);
  });
});
