import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { exampleRow, exampleTable, hostileTexts, tableOf } from './example-table';
import { quotationsToXlsx } from './quotations-to-xlsx';

async function read(bytes: Uint8Array) {
  return readSheet(new Blob([bytes as Uint8Array<ArrayBuffer>]), { trim: false });
}

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('quotationsToXlsx', () => {
  it('reads back equal: text as text whatever it begins with, real numbers and dates', async () => {
    const [titles, ...rows] = await read(await quotationsToXlsx(tableOf(hostileTexts)));
    expect(titles).toEqual([
      'Citaat',
      'Tekst',
      'Codes',
      'Opmerking',
      'Datum',
      'Gemaakt',
      'Tijd',
      'Plaats (%)'
    ]);
    expect(rows.map((cells) => cells[1])).toEqual(hostileTexts);
    const [citation, , codes, comment, day, instant, time, percentage] = rows[0]!;
    expect([citation, codes, comment, percentage]).toEqual(['10:17', 'Vertrouwen; Band', null, 12.5]);
    expect(day).toEqual(new Date('2025-02-01T00:00:00Z'));
    // Half past midnight in Amsterdam: a workbook knows the clock on the wall, not its zone.
    expect(Math.round(Number(instant) / 1000) * 1000).toBe(Date.parse('2025-03-02T00:30:00Z'));
    expect(Math.round(Number(time) / 1000) * 1000).toBe(Date.UTC(1899, 11, 30) + 760_000);
  });

  it('freezes the titles, puts filters on them and wraps text at the top of its row', async () => {
    const xml = parts(await quotationsToXlsx(tableOf(['a', 'b'])));
    const sheet = xml['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:H3"/>');
    expect(sheet).toMatch(/<cols><col [^>]*width=/);
    expect(xml['xl/styles.xml']).toContain('<alignment vertical="top" wrapText="1"/>');
    expect(sheet).not.toContain('<f>');
  });

  it('cuts a text too long for a cell, visibly and not through an emoji', async () => {
    const [, [, text] = []] = await read(await quotationsToXlsx(tableOf(['👍'.repeat(20_000)])));
    expect(String(text)).toHaveLength(32_766);
    expect(String(text)).toMatch(/👍 \[…\]$/u);
  });

  it('leaves out what XML cannot hold, showing where a letter was unreadable', async () => {
    const [, [, text] = []] = await read(await quotationsToXlsx(tableOf(['a\u0000b\u000bc\ud800d\uffff'])));
    expect(text).toBe('abc?d');
  });

  it('names the sheet after the title, within Excel’s rules', async () => {
    const table = { ...tableOf(['a']), title: "'[Deel]: vraag/2? " + 'x'.repeat(40) };
    expect(parts(await quotationsToXlsx(table))['xl/workbook.xml']).toContain('name="Deel   vraag 2');
    expect(parts(await quotationsToXlsx({ ...table, title: '[]' }))['xl/workbook.xml']).toContain(
      'name="Kerncode"'
    );
  });

  it('repeats the heading of a group on its rows', async () => {
    const rows = [exampleRow({}, '1. Vraag')];
    const [, first] = await read(await quotationsToXlsx(exampleTable([{ heading: '1. Vraag', rows }])));
    expect(first?.slice(0, 3)).toEqual(['1. Vraag', '10:17', 'Dat klopt wel.']);
  });
});
