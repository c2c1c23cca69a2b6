import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellTable } from './cell-table';
import { cellTableFormats, exportCellTable } from './export-cell-table';
import { defaultExportOptions } from './export-options';

const table: CellTable = {
  title: 'Relaties <1> | 🙂',
  locale: 'nl',
  columns: [
    { type: 'text', title: 'Van' },
    { type: 'number', title: 'Citaten', width: 8 }
  ],
  groups: [
    { heading: 'Tussen codes', rows: [{ cells: ['=Tijd & <b>rust</b>', 2.5] }] },
    { heading: 'Tussen citaten', rows: [{ cells: ['10:17\ntweede regel', null] }] }
  ],
  options: { ...defaultExportOptions('nl'), byteOrderMark: false }
};
const text = async (format: 'csv' | 'md' | 'html') =>
  new TextDecoder().decode(await exportCellTable(format, table));

describe('exporting a table of cells', () => {
  it('writes CSV without headings, formulas made harmless', async () => {
    expect(await text('csv')).toBe('Van;Citaten\r\n\'=Tijd & <b>rust</b>;2,5\r\n"10:17\ntweede regel";\r\n');
  });

  it('writes Markdown with a table under each heading', async () => {
    expect(await text('md')).toBe(
      [
        '# Relaties \\<1\\> \\| 🙂',
        '## Tussen codes',
        '| Van | Citaten |\n| --- | --- |\n| \\=Tijd & \\<b\\>rust\\</b\\> | 2,5 |',
        '## Tussen citaten',
        '| Van | Citaten |\n| --- | --- |\n| 10:17<br>tweede regel |  |\n'
      ].join('\n\n')
    );
  });

  it('writes HTML with all text escaped', async () => {
    const html = await text('html');
    expect(html).toContain('<h2 dir="auto">Tussen codes</h2>');
    expect(html).toContain('<td dir="auto">=Tijd &amp; &lt;b&gt;rust&lt;/b&gt;</td><td dir="auto">2,5</td>');
    expect(html).toContain('10:17<br>tweede regel');
  });

  it('puts what has to be known to read it below the table where people read it, and not among its rows', async () => {
    const noted = { ...table, notes: ['Eén < twee.'] };
    const textOf = async (format: 'csv' | 'md' | 'html') =>
      new TextDecoder().decode(await exportCellTable(format, noted));
    expect(await textOf('md')).toContain('|\n\nEén \\< twee.\n');
    expect(await textOf('html')).toContain('</table>\n<p dir="auto">Eén &lt; twee.</p>');
    expect(await textOf('csv')).toBe(await text('csv'));
    const parts = unzipSync(await exportCellTable('docx', noted));
    expect(strFromU8(parts['word/document.xml']!)).toMatch(/<\/w:tbl>.*TableNote.*Eén &lt; twee\./);
  });

  it('writes a Word document with headings and a table for each group', async () => {
    const parts = unzipSync(await exportCellTable('docx', table));
    const document = strFromU8(parts['word/document.xml']!);
    expect(document.match(/<w:tbl>/g)).toHaveLength(2);
    expect(document).toContain('Tussen citaten');
    expect(document).toContain('=Tijd &amp; &lt;b&gt;rust&lt;/b&gt;');
  });

  it('gives the columns of a Word table the room their words ask, the same under every heading', async () => {
    const parts = unzipSync(await exportCellTable('docx', table));
    const document = strFromU8(parts['word/document.xml']!);
    const grids = Array.from(document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g), ([, grid]) => grid);
    expect(grids).toHaveLength(2);
    expect(grids[0]).toBe(grids[1]);
    const widths = Array.from(grids[0]!.matchAll(/w:w="(\d+)"/g), ([, width]) => Number(width));
    expect(new Set(widths).size).toBeGreaterThan(1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 1440);
  });

  it('writes a workbook with real numbers', async () => {
    const parts = unzipSync(await exportCellTable('xlsx', table));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<v>2.5</v>');
  });

  it.each(cellTableFormats)('refuses to write %s of nothing', async (format) => {
    const empty = { ...table, groups: [{ rows: [] }] };
    await expect(exportCellTable(format, empty)).rejects.toMatchObject({ code: 'export/nothing-to-export' });
  });
});
