import { describe, expect, it } from 'vitest';
import type { AppErrorCode } from '$lib/domain/app-error';
import { buildZip } from '../archive/zip-builder';
import { exportCellTable } from '../export/export-cell-table';
import { defaultExportOptions } from '../export/export-options';
import { readResponseFile } from './read-response-file';
import type { SheetCell } from './response-file';
import { workbookBytes, type WorkbookSheet } from './testing/workbook-bytes';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const read = (content: string | Uint8Array) =>
  readResponseFile({ name: 'checklist', bytes: typeof content === 'string' ? utf8(content) : content });

/** `a|7 # b|-`: cells and rows; nothing in a cell is `-`. */
function shown(rows: readonly (readonly SheetCell[])[]): string {
  const cell = (one: SheetCell) =>
    one === null ? '-' : typeof one === 'object' ? `${one.date}${one.time ? ` ${one.time}` : ''}` : `${one}`;
  return rows.map((cells) => cells.map(cell).join('|')).join(' # ');
}

describe('a CSV file with responses', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['with commas', 'naam,1,2\nAnouk,7,8\n', 'naam|1|2 # Anouk|7|8'],
    ['with semicolons and decimal commas', 'naam;1;2\nAnouk;7,5;8,0', 'naam|1|2 # Anouk|7,5|8,0'],
    [
      'with semicolons and commas in its titles',
      'wie;a, b;c, d\nA;7;8\nB;7,5;8',
      'wie|a, b|c, d # A|7|8 # B|7,5|8'
    ],
    ['with tabs', 'naam\t1\t2\nAnouk\t7\t8', 'naam|1|2 # Anouk|7|8'],
    [
      'with semicolons inside answers',
      'id,hobby\n1,lezen;fietsen;\n2,lezen;koken;',
      'id|hobby # 1|lezen;fietsen; # 2|lezen;koken;'
    ],
    [
      'with a title above the table',
      'Checklist, avond 1\n\nnaam;1\nA;7\nB;8',
      'Checklist, avond 1 #  # naam|1 # A|7 # B|8'
    ],
    ['with the delimiter told', 'sep=;\r\nnaam;1\r\nA;7,5', ' # naam|1 # A|7,5'],
    ['with a byte order mark', '\uFEFFnaam;1\nA;7', 'naam|1 # A|7'],
    ['in UTF-16', utf16('naam;1\nA;7'), 'naam|1 # A|7'],
    ['in Windows-1252', latin('naam;1\nRen\xe9e;7'), 'naam|1 # Renée|7'],
    ['with lines inside quotes', 'naam;waarom\nA;"een\nof ""twee"";"', 'naam|waarom # A|een\nof "twee";'],
    ['with rows of any width', 'naam;1;2\nA;7\nB;7;8;9\nC;8;9', 'naam|1|2 # A|7 # B|7|8|9 # C|8|9'],
    ['with blanks around cells', 'naam ; 1\n A;7 ', 'naam | 1 #  A|7 '],
    ['with empty cells and lines', 'naam;1;\n;;\n\nA;;8\n\n\n', 'naam|1|- # -|-|- #  # A|-|8'],
    ['with a minus kept from being a formula', "naam;1\n'-1;'=x", 'naam|1 # -1|=x'],
    [
      'of one column',
      'een zin, met een komma\nnog een zin\nen nog een',
      'een zin, met een komma # nog een zin # en nog een'
    ],
    ['with emoji and combining marks', 'naam;1\n😀;e\u0301', 'naam|1 # 😀|e\u0301']
  ])('is read %s', async (_title, content, expected) => {
    expect(shown((await read(content)).sheets[0]!.rows)).toBe(expected);
  });

  it('says how it was read', async () => {
    expect((await read('naam;1\nA;7')).delimited).toEqual({
      delimiter: ';',
      isTold: false,
      encoding: 'utf-8'
    });
    expect((await read(utf16('sep=,\nA,7'))).delimited).toEqual({
      delimiter: ',',
      isTold: true,
      encoding: 'utf-16'
    });
  });

  it('notes a quote that is never closed', async () => {
    expect((await read('naam;1\nA;"7\nB;8\n')).notes).toEqual([
      { code: 'open-quotes', sheet: '', count: 1, cell: 'A2' }
    ]);
  });

  it('is the same file by its bytes, whatever it is called', async () => {
    const [first, second, other] = await Promise.all([
      readResponseFile({ name: 'a.csv', bytes: utf8('naam;1') }),
      readResponseFile({ name: 'b.csv', bytes: utf8('naam;1') }),
      readResponseFile({ name: 'a.csv', bytes: utf8('naam;2') })
    ]);
    expect(first.fileHash).toBe(second.fileHash);
    expect(first.fileHash).not.toBe(other.fileHash);
  });
});

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const first = async (xml: string, options?: Parameters<typeof workbookBytes>[1]) => {
  const file = await read(workbookBytes([{ name: 'Avond 1', xml }], options));
  return { ...file, sheet: file.sheets[0]! };
};

describe('a workbook with responses', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="[$-413]d\\ mmm\\ yyyy"/><numFmt numFmtId="171" formatCode="0.0&quot; days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';

  it.each<[string, string, string]>([
    [
      'numbers',
      '<c r="A1"><v>7</v></c><c r="B1"><v>7.2000000000000002</v></c><c r="C1"><v>1E3</v></c>',
      '7|7.2|1000'
    ],
    ['what sums come to, as it is shown', '<c r="A1"><v>7.1999999999999993</v></c>', '7.2'],
    ['shared texts', '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', 'naam|vet en gewoon'],
    ['texts of their own', '<c r="A1" t="inlineStr"><is><t> een_x000A_twee </t></is></c>', ' een\ntwee '],
    ['yes and no', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', 'true|false'],
    [
      'days',
      '<c r="A1" s="1"><v>45982</v></c><c r="B1" s="5"><v>60</v></c><c r="C1" s="1"><v>59</v></c>',
      '2025-11-21|1900-03-01|1900-02-28'
    ],
    ['days with a time', '<c r="A1" s="2"><v>45982.8125</v></c>', '2025-11-21 19:30:00'],
    ['days as text of a standard', '<c r="A1" t="d"><v>2025-11-21T19:30</v></c>', '2025-11-21 19:30:00'],
    [
      'times and stretches of time',
      '<c r="A1" s="3"><v>0.8125</v></c><c r="B1" s="4"><v>1.25</v></c>',
      '19:30:00|30:00:00'
    ],
    [
      'numbers that look like days to nobody',
      '<c r="A1" s="6"><v>45982</v></c><c r="B1" s="1"><v>-1</v></c>',
      '45982|-1'
    ],
    ['errors', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['gaps', '<c r="B1"><v>1</v></c><c r="D1" s="1"/>', '-|1'],
    [
      'cells that do not say where they are',
      '<c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c>',
      '1|-|-|2|3'
    ]
  ])('has %s', async (_title, cells, expected) => {
    const strings =
      '<si><t>naam</t></si><si><r><t>vet</t></r><r><t xml:space="preserve"> en gewoon</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const { sheet } = await first(data(`<row r="1">${cells}</row>`), { strings, styles });
    expect(shown(sheet.rows)).toBe(expected);
  });

  it('counts days from 1904 when it says so', async () => {
    const { sheet } = await first(data('<row r="1"><c r="A1" s="1"><v>44520</v></c></row>'), {
      styles,
      properties: '<workbookPr date1904="1"/>'
    });
    expect(shown(sheet.rows)).toBe('2025-11-21');
  });

  it('keeps empty rows in their place, and none after the last', async () => {
    const { sheet } = await first(
      data(
        '<row r="3"><c r="A3"><v>1</v></c></row><row><c><v>2</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>'
      )
    );
    expect(shown(sheet.rows)).toBe(' #  # 1 # 2');
  });

  it('tells of what a reader of the sheet does not see', async () => {
    const { sheet, notes } = await first(
      '<cols><col min="2" max="16384" hidden="1"/></cols>' +
        data(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
            '<row r="2" hidden="1"><c r="A2"><f>A1*2</f><v>2</v></c><c r="B2"><f>A1</f></c></row>' +
            '<row r="3" hidden="1"/><row r="4"><c r="A4" t="e"><v>#REF!</v></c></row>'
        ) +
        '<mergeCells><mergeCell ref="A1:$A$2"/><mergeCell ref="Z9:Z10"/></mergeCells>'
    );
    expect(sheet).toMatchObject({
      hiddenRows: [1],
      merged: [{ top: 0, left: 0, bottom: 1, right: 0 }],
      formulas: 1
    });
    const told = notes.map(({ code, count, cell }) => `${code} ${count} ${cell}`);
    expect(told).toEqual([
      'hidden-rows 1 A2',
      'hidden-columns 1 B1',
      'merged-cells 1 A1',
      'formulas 1 A2',
      'formulas-without-value 1 B2',
      'error-values 1 A4'
    ]);
  });

  it('has all its sheets, in the order of the tabs', async () => {
    const sheet = (name: string, xml = '', state = ''): WorkbookSheet => ({ name, xml, state });
    const cell = data('<row r="1"><c r="A1"><v>1</v></c></row>');
    const file = await read(
      workbookBytes([sheet('Avond 1', cell), sheet('Leeg'), sheet('Lijsten', cell, 'veryHidden')])
    );
    expect(file.sheets.map(({ name, isHidden, rows }) => [name, isHidden, rows.length])).toEqual([
      ['Avond 1', false, 1],
      ['Leeg', false, 0],
      ['Lijsten', true, 1]
    ]);
    expect(file.notes).toEqual([{ code: 'hidden-sheets', sheet: 'Lijsten', count: 1 }]);
  });

  it('is read as we write one', async () => {
    const bytes = await exportCellTable('xlsx', {
      title: 'Scores',
      locale: 'nl',
      columns: [
        { type: 'text', title: 'naam' },
        { type: 'number', title: '1' }
      ],
      groups: [{ rows: [{ cells: ['Anouk & co', 7.5] }, { cells: ['-1', null] }] }],
      options: defaultExportOptions('nl')
    });
    expect(shown((await read(bytes)).sheets[0]!.rows)).toBe('naam|1 # Anouk & co|7.5 # -1');
  });
});

describe('a file with responses', () => {
  const oneCell = (place: string) =>
    workbookBytes([{ name: 'a', xml: data(`<row><c r="${place}"><v>1</v></c></row>`) }]);
  const laughs = '<!DOCTYPE a [<!ENTITY b "ha">]>';

  it.each<[string, string | Uint8Array, AppErrorCode]>([
    ['nothing', '', 'responses/empty'],
    ['empty lines', '\n;;\n', 'responses/empty'],
    ['lines of blanks', '\n  \n \t;\n', 'responses/empty'],
    ['an empty workbook', workbookBytes([{ name: 'a', xml: data('') }]), 'responses/empty'],
    ['too many rows', '1;2\n'.repeat(200_001), 'responses/too-large'],
    ['too many columns', ';1'.repeat(1_001), 'responses/too-large'],
    ['a cell in the last row', oneCell('A1048576'), 'responses/too-large'],
    ['a cell in the last column', oneCell('XFD1'), 'responses/too-large'],
    ['too many bytes', new Uint8Array(50_000_001), 'import/too-large'],
    [
      'bytes that are no text',
      Uint8Array.from({ length: 900 }, (_, at) => (at * 7) % 31),
      'responses/unknown-format'
    ],
    ['a web page', '<!doctype html><table>', 'responses/unknown-format'],
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'responses/unknown-format'
    ],
    ['another zip', buildZip([{ name: 'word/document.xml', content: '<a/>' }]), 'responses/unknown-format'],
    ['half a zip', utf8('PK\u0003\u0004 and then nothing'), 'import/corrupt-archive'],
    [
      'a zip that is locked',
      buildZip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]),
      'import/password-protected'
    ],
    [
      'a zip bomb',
      buildZip([{ name: 'xl/workbook.xml', content: new Uint8Array(200_000_000) }]),
      'import/archive-bomb'
    ],
    ['XML cut off', workbookBytes([{ name: 'a', xml: '<sheetData>' }]), 'import/invalid-xml'],
    [
      'entities',
      workbookBytes([], { others: [{ name: '_rels/.rels', content: `${laughs}<a/>` }] }),
      'import/forbidden-xml'
    ]
  ])('is not read from %s', async (_title, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code });
  });
});
