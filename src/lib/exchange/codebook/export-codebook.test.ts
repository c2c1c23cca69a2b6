import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { ExampleStudy } from '$lib/analysis/quotation-table/example-study';
import { restoreFormula } from '../export/csv-escaping';
import { codebookFormats, type CodebookFormat } from './codebook';
import { codebookOf, codebookStudy } from './example-codebook';
import { exportCodebook } from './export-codebook';

async function text(format: CodebookFormat, locale: 'nl' | 'en' = 'nl'): Promise<string> {
  return new TextDecoder().decode(await exportCodebook(format, codebookOf(codebookStudy(), locale)));
}

describe('the codebook as CSV', () => {
  it('reads back equal: a row per code in the order of the tree', async () => {
    const { data, errors } = Papa.parse<Record<string, string>>(await text('csv'), { header: true });
    expect(errors.filter(({ code }) => code !== 'TooFewFields')).toEqual([]);
    const rows = data.filter((row) => row['Code']);
    expect(rows.map((row) => row['Pad'])).toEqual([
      'Los <b>',
      'Vertrouwen',
      'Vertrouwen / Band opbouwen',
      'Vertrouwen / Band opbouwen / Huisbezoek',
      'Vertrouwen / Band opbouwen / Huisbezoek / Thuis',
      'Vertrouwen / # Rust',
      'Tijdsdruk'
    ]);
    expect(rows[3]).toMatchObject({
      Code: 'Huisbezoek',
      'Valt onder': 'Band opbouwen',
      Diepte: '2',
      Niveau: 'Open code',
      Kleur: '0',
      Definitie: 'De buddy komt thuis.\nOok kort.',
      'Wanneer wel': "'=langs",
      'Wanneer niet': 'Bellen; "appen" 👩‍👧',
      Citaten: '2',
      Documenten: '1',
      Respondenten: '1',
      Codeurs: 'Anna; Bram',
      'Eerst gebruikt': '2025-03-01T09:30:00.000Z',
      Voorbeeld: 'Zij kwam elke week langs en bleef dan een uur.',
      'Bron van het voorbeeld': '10:17, ouder'
    });
    expect(restoreFormula(rows[3]!['Wanneer wel']!)).toBe('=langs');
  });

  it('has the titles and the delimiter of the language', async () => {
    expect((await text('csv')).startsWith('Code;Valt onder;Pad;')).toBe(true);
    expect((await text('csv', 'en')).startsWith('Code,Belongs under,Path,')).toBe(true);
  });
});

describe('the codebook as a workbook', () => {
  it('reads back equal, with counts as numbers', async () => {
    const bytes = await exportCodebook('xlsx', codebookOf(codebookStudy()));
    const [titles, ...rows] = await readSheet(new Blob([bytes as Uint8Array<ArrayBuffer>]), { trim: false });
    expect(titles?.slice(0, 4)).toEqual(['Code', 'Valt onder', 'Pad', 'Diepte']);
    expect(rows.map((cells) => cells[0])).toEqual([
      'Los <b>',
      'Vertrouwen',
      'Band opbouwen',
      'Huisbezoek',
      'Thuis',
      '# Rust',
      'Tijdsdruk'
    ]);
    expect(rows[3]?.slice(3, 9)).toEqual([2, 'Open code', 0, 3, 'De buddy komt thuis.\nOok kort.', '=langs']);
    expect(rows[3]?.slice(12, 16)).toEqual([2, 1, 1, 'Anna; Bram']);
    expect(rows[3]?.[16]).toBeInstanceOf(Date);
    expect(rows[4]?.slice(12)).toEqual([0, 0, 0, null, null, null, null, null, null]);
  });

  it('is named after the project', async () => {
    const bytes = await exportCodebook('xlsx', codebookOf(codebookStudy()));
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml']!)).toContain('name="Codeboek Pilot"');
  });
});

describe('the codebook as Markdown', () => {
  it('has a heading per core code and category, and shows every text as it is', async () => {
    expect(await text('md')).toBe(
      [
        '# Codeboek Pilot',
        '## Vertrouwen',
        'Kerncode',
        '**Definitie:** Wat het gezin durft te delen.',
        '**Opmerking:** Nog scherper maken',
        '**\\# Rust**',
        'Open code · 1 citaat in 1 document, 1 respondent',
        '**Definitie:** nog geen definitie',
        '### Band opbouwen',
        'Categorie',
        '**Definitie:** nog geen definitie',
        '**Huisbezoek**',
        'Open code · 2 citaten in 1 document, 1 respondent',
        '**Definitie:** De buddy komt thuis.\\\nOok kort.',
        '**Wanneer wel:** \\=langs',
        '**Wanneer niet:** Bellen; "appen" 👩‍👧',
        '**Voorbeeld:**',
        '> “Zij kwam elke week langs en bleef dan een uur.”\n>\n> 10:17, ouder',
        '**Huisbezoek / Thuis**',
        'Open code · nog niet gebruikt',
        '**Definitie:** nog geen definitie',
        '## Tijdsdruk',
        'Kerncode',
        '**Definitie:** nog geen definitie',
        '## Overige open codes',
        '**Los \\<b\\>**',
        'Open code · nog niet gebruikt',
        '**Definitie:** nog geen definitie',
        ''
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n')
    );
  });
});

describe('the codebook as a web page', () => {
  it('is in its language, escapes every text and keeps line breaks', async () => {
    const html = await text('html', 'en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<h1 dir="auto">Codebook Pilot</h1>');
    expect(html).toContain('<h3 dir="auto">Band opbouwen</h3>');
    expect(html).toContain('<p class="name" dir="auto">Los &lt;b&gt;</p>');
    expect(html).toContain('<dt>Definition</dt><dd dir="auto">De buddy komt thuis.<br>Ook kort.</dd>');
    expect(html).toContain('<figcaption dir="auto">10:17, ouder</figcaption>');
    expect(html).not.toContain('Los <b>');
  });
});

describe('exportCodebook', () => {
  it.each(codebookFormats)('survives the way to a worker as %s', async (format) => {
    const codebook = structuredClone(codebookOf(codebookStudy()));
    expect((await exportCodebook(format, codebook)).length).toBeGreaterThan(100);
  });

  it.each(codebookFormats)('makes no %s of a project without codes, and says so', async (format) => {
    const nothing = exportCodebook(format, codebookOf(new ExampleStudy()));
    await expect(nothing).rejects.toMatchObject({ code: 'export/no-codes' });
  });
});
