import { describe, expect, it } from 'vitest';
import type { AppErrorCode } from '$lib/domain/app-error';
import { exportCellTable } from '../export/export-cell-table';
import { defaultExportOptions } from '../export/export-options';
import { readRatingMatrix } from './read-rating-matrix';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) =>
  readRatingMatrix({ name: 'ratings.csv', bytes: typeof text === 'string' ? utf8(text) : text });

/** `A,B: u1=ja,nee u2=,ja`; a missing rating is nothing. */
async function told(text: string | Uint8Array) {
  const { matrix } = await read(text);
  const rows = matrix.rows.map(({ unit, ratings }) => `${unit}=${ratings.map((one) => one ?? '').join()}`);
  return `${matrix.coders.join()}: ${rows.join(' ')}`;
}

const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a matrix of ratings', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['with commas', 'unit,A,B\nu1,ja,nee\nu2,,ja\n', 'A,B: u1=ja,nee u2=,ja'],
    ['with semicolons and decimal commas', 'unit;A;B\nu1;7,5;8\nu2;8,0;9,5', 'A,B: u1=7,5,8 u2=8,0,9,5'],
    ['with tabs', 'unit\tA\tB\nu1\tja\tnee', 'A,B: u1=ja,nee'],
    ['with a byte order mark and CRLF', '\uFEFFunit,A,B\r\nu1,ja,nee\r\n', 'A,B: u1=ja,nee'],
    ['with the delimiter told', 'sep=;\nunit;A;B\nu1;1,5;2', 'A,B: u1=1,5,2'],
    ['in UTF-16', utf16('unit;A;B\nu1;ja;nee'), 'A,B: u1=ja,nee'],
    ['in Windows-1252', latin('unit;Zo\xeb;B\nu1;cr\xe8che;nee'), 'Zoë,B: u1=crèche,nee'],
    ['with quotes', 'unit,"Vries, de",B\n"u ""1""","a\nb",c', 'Vries, de,B: u "1"=a\nb,c'],
    ['with blanks around cells', 'unit , A , B\n u1 , ja , nee ', 'A,B: u1=ja,nee'],
    ['with a blank cell of blanks', 'unit,A,B\nu1,  ,nee', 'A,B: u1=,nee'],
    ['with empty rows and columns', '\nunit,A,B,,\n,,,,\nu1,ja,nee,,\n\n', 'A,B: u1=ja,nee'],
    ['with a unit without a name', 'unit,A,B\n,ja,nee', 'A,B: #2=ja,nee'],
    ['with a unit nobody rated', 'unit,A,B\nu1,,', 'A,B: u1=,'],
    ['without a title over the units', ',A,B\nu1,ja,nee', 'A,B: u1=ja,nee'],
    ['with emoji and combining marks', 'unit,A,B\nu1,😀,e\u0301', 'A,B: u1=😀,e\u0301'],
    ['with a neutralised minus', "unit,A,B\nu1,'-1,'=x", 'A,B: u1=-1,=x']
  ])('is read %s', async (_title, text, expected) => {
    expect(await told(text)).toBe(expected);
  });

  it('is read from a workbook', async () => {
    const bytes = await exportCellTable('xlsx', {
      title: 'Ratings',
      locale: 'nl',
      columns: [
        { type: 'text', title: 'unit' },
        { type: 'number', title: 'A' },
        { type: 'number', title: 'B' }
      ],
      groups: [
        {
          rows: [{ cells: ['u1', 7.5, 8] }, { cells: ['u2', null, 9] }]
        }
      ],
      options: defaultExportOptions('nl')
    });
    expect(await told(bytes)).toBe('A,B: u1=7.5,8 u2=,9');
  });

  it('knows the rows of the file', async () => {
    expect((await read('unit,A,B\n\nu1,1,2\n\n\nu2,1,2')).rowNumbers).toEqual([3, 6]);
    expect((await read('sep=,\nunit,A,B\nu1,1,2')).rowNumbers).toEqual([3]);
  });

  it.each<[string, string | Uint8Array, AppErrorCode]>([
    ['nothing', '', 'ratings/empty'],
    ['empty lines', '\n\n', 'ratings/empty'],
    ['names of coders only', 'unit,A,B\n', 'ratings/empty'],
    ['one column', 'unit\nu1\nu2', 'ratings/too-few-coders'],
    ['one coder', 'unit,A\nu1,ja', 'ratings/too-few-coders'],
    ['words that are no table', 'Beste mensen\n\nTot morgen', 'ratings/too-few-coders'],
    ['a row too short', 'unit,A,B\nu1,ja', 'ratings/ragged-row'],
    ['a row too long', 'unit,A,B\nu1,ja,nee,ja', 'ratings/ragged-row'],
    ['a column without a name', 'unit,A,,B\nu1,ja,nee,ja', 'ratings/no-coder-name'],
    ['two coders of one name', 'unit,A,A\nu1,ja,nee', 'ratings/same-coder'],
    ['too many coders', `unit${',x'.repeat(51)}\nu1${',ja'.repeat(51)}`, 'ratings/too-large'],
    ['too many units', `unit,A,B\n${'u,1,2\n'.repeat(100_001)}`, 'ratings/too-large'],
    ['too many lines', '\n'.repeat(300_000), 'ratings/too-large'],
    ['too many bytes', new Uint8Array(50_000_001), 'import/too-large'],
    [
      'bytes that are no text',
      Uint8Array.from({ length: 900 }, (_, at) => (at * 7) % 31),
      'ratings/unknown-format'
    ],
    ['a web page', '<!doctype html><p>u1,ja,nee', 'ratings/unknown-format'],
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'ratings/unknown-format'
    ],
    ['half a zip', utf8('PK\u0003\u0004 and then nothing'), 'import/corrupt-archive']
  ])('is not read from %s', async (_title, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('says which row is ragged', async () => {
    await expect(read('unit,A,B\nu1,ja,nee\nu2,ja')).rejects.toMatchObject({
      params: { file: 'ratings.csv', row: 3, found: 2, expected: 3 }
    });
  });

  it('notes units of one name, words for missing ratings and numbers for coders', async () => {
    expect((await read('unit,A,B\nu1,1,NA\nu1,n.v.t.,NA\nu2,1,2')).notes).toEqual([
      { code: 'double-unit', unit: 'u1', count: 2 },
      { code: 'missing-word', rating: 'NA', count: 2 },
      { code: 'missing-word', rating: 'n.v.t.', count: 1 }
    ]);
    expect((await read('u1,7,8\nu2,7,8')).notes).toEqual([{ code: 'numbers-for-coders', names: ['7', '8'] }]);
    expect((await read('unit,1,2\nu1,ja,nee')).notes).toEqual([]);
    expect((await read('unit,1,2\nu1,7,8')).notes).toEqual([]);
  });
});
