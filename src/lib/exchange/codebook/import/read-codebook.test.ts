import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IncomingCode } from '$lib/analysis/codebook/import/incoming-code';
import { planCodebookImport } from '$lib/analysis/codebook/import/plan-codebook-import';
import { importCodebook } from '$lib/commands/codebook/import-codebook';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { buildZip } from '../../archive/zip-builder';
import type { CodebookField } from './codebook-fields';
import { guessColumns } from './guess-columns';
import { readCodebookSheet } from './read-codebook-sheet';
import { toIncomingCodes } from './to-incoming-codes';

const fixture = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(`fixtures/codebooks/${name}`))
});
const csv = (text: string, name = 'codes.csv') => ({ name, bytes: new TextEncoder().encode(text) });

async function read(file: { name: string; bytes: Uint8Array }) {
  const sheet = await readCodebookSheet(file);
  const mapping = guessColumns(sheet);
  return { mapping, codes: toIncomingCodes(sheet, mapping) };
}

/** `Steun / Van buren`; a code whose place is not told begins with `?`. */
const pathOf = ({ above, name }: IncomingCode) => [...(above ?? ['?']), name].join(' / ');

async function treeAfterImport(file: { name: string; bytes: Uint8Array }): Promise<string[]> {
  const project = new TestProject();
  const { codes } = await read(file);
  project.run(importCodebook, planCodebookImport(project.model, codes).intent);
  expectSoundProject(project.model);
  const { model } = project;
  return model
    .list('codes')
    .map(({ name, parentId }) => (parentId ? `${name} < ${model.get('codes', parentId).name}` : name))
    .sort();
}

describe('the columns of a codebook', () => {
  it.each<[string, boolean, (CodebookField | null)[]]>([
    ['names-only.txt', false, ['name']],
    ['indented.csv', false, ['name', 'name']],
    ['categories.csv', true, ['name', 'name', 'definition', 'include', 'exclude', 'colour']],
    ['maxqda.txt', true, ['colour', 'parent', 'name', 'definition', null]],
    ['nvivo.csv', true, ['name', 'definition', 'path', null, null]],
    ['taguette.csv', true, ['name', 'definition', null]],
    ['atlasti.xlsx', true, ['name', 'definition', null, null, 'groups', 'groups', 'colour']]
  ])('of %s are recognised', async (name, hasTitles, fields) => {
    expect((await read(fixture(name))).mapping).toEqual({ hasTitles, fields });
  });
});

describe('the codes of a codebook', () => {
  it.each([
    [
      'names-only.txt',
      ['? / Zelf kiezen', '? / Vertrouwen, ook op afstand', '? / Samen oefenen', '? / Rust in huis']
    ],
    [
      'indented.csv',
      [
        'Contact',
        'Contact / Vaste dag',
        'Contact / Appen tussendoor',
        'Ruimte',
        'Ruimte / Eigen tempo',
        'Ruimte / Geen oordeel – ‘gewoon’ luisteren'
      ]
    ],
    [
      'categories.csv',
      ['Contact', 'Contact / Vaste dag', 'Contact / Appen tussendoor', 'Ruimte / Eigen tempo']
    ],
    [
      'maxqda.txt',
      [
        'Steun',
        'Steun / Van buren',
        'Steun / Van familie',
        'Steun / Van familie / Oma',
        'Druk',
        'Druk / Van familie'
      ]
    ],
    ['nvivo.csv', ['Steun', 'Steun / Van buren', 'Steun / Van familie / Oma']],
    ['taguette.csv', ['? / steun', 'steun / buren', '? / in/uit']],
    ['atlasti.xlsx', ['? / Vaste dag', '? / =2 keer per week', '? / Eigen tempo']]
  ])('of %s stand where their author had them', async (name, paths) => {
    expect((await read(fixture(name))).codes.map(pathOf)).toEqual(paths);
  });

  it('come with what is said of them', async () => {
    const { codes } = await read(fixture('categories.csv'));
    expect(codes[1]).toMatchObject({
      row: 3,
      definition: 'Een dag in de week die vastligt',
      include: 'Ook een vast moment',
      exclude: 'Een losse afspraak',
      colour: 2
    });
    expect(codes[3]!.colour).toBe(7);
    const atlas = await read(fixture('atlasti.xlsx'));
    expect(atlas.codes[0]).toMatchObject({ groups: ['Contact', 'Fase 1'], colour: 2, comment: null });
    expect(atlas.codes[2]).toMatchObject({ groups: [], colour: null });
  });

  it('keep their notes: a level or colour that is none is said', async () => {
    const { codes } = await read(fixture('circle.csv'));
    expect(codes.map(({ notes }) => notes)).toEqual([[], ['unknown-level', 'unknown-colour'], [], []]);
  });

  it('become one sound code system, whatever the shape', async () => {
    expect(await treeAfterImport(fixture('maxqda.txt'))).toEqual([
      'Druk',
      'Oma < Van familie',
      'Steun',
      'Van buren < Steun',
      'Van familie (Druk) < Druk',
      'Van familie < Steun'
    ]);
    expect(await treeAfterImport(fixture('circle.csv'))).toEqual(['Ei', 'Kip < Ei']);
    expect(await treeAfterImport(fixture('nvivo.csv'))).toEqual([
      'Oma < Van familie',
      'Steun',
      'Van buren < Steun',
      'Van familie < Steun'
    ]);
  });

  it.each([
    ['commas', 'Code,Definition\nA,x\n"B,c",y\n'],
    ['semicolons', 'Code;Definition\nA;x\n"B,c";y\n'],
    ['tabs', 'Code\tDefinition\nA\tx\nB,c\ty\n'],
    ['a line that tells', 'sep=;\nCode;Definition\nA;x\nB,c;y\n'],
    ['no titles', 'A;x\n"B,c";y\n'],
    ['a byte order mark and CRLF', '\uFEFFCode;Definition\r\nA;x\r\nB,c;y\r\n']
  ])('are parted by %s', async (_, text) => {
    const { codes } = await read(csv(text));
    expect(codes.map(({ name, definition }) => [name, definition])).toEqual([
      ['A', 'x'],
      ['B,c', 'y']
    ]);
  });
});

describe('a file that is no codebook', () => {
  const sheetOf = (xml: string) => ({
    name: 'bom.xlsx',
    bytes: buildZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', content: xml }
    ])
  });
  it.each([
    ['without a byte', csv(''), 'codebook/empty'],
    ['of white space', csv(' \n;;\n'), 'codebook/empty'],
    [
      'of binary',
      { name: 'a.csv', bytes: Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 32) },
      'codebook/unknown-format'
    ],
    ['that is a web page', csv('<!doctype html><p>Code</p>'), 'codebook/unknown-format'],
    [
      'that is a Word document',
      { name: 'a.xlsx', bytes: buildZip([{ name: 'word/document.xml', content: '<w/>' }]) },
      'codebook/unknown-format'
    ],
    [
      'that is half a workbook',
      { name: 'a.xlsx', bytes: fixture('atlasti.xlsx').bytes.slice(0, 900) },
      'import/corrupt-archive'
    ],
    [
      'that is an old workbook',
      { name: 'a.xls', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]) },
      'codebook/unknown-format'
    ],
    ['whose sheets are missing', sheetOf('<worksheet/>'), 'codebook/unreadable'],
    [
      'with a cell in the last corner',
      sheetOf('<row r="1048576"><c r="XFD1048576"/></row>'),
      'codebook/too-many-rows'
    ],
    ['with a column too far', sheetOf('<row r="1"><c r="XFD1"/></row>'), 'codebook/too-many-rows'],
    [
      'that unpacks without end',
      {
        name: 'b.xlsx',
        bytes: buildZip([{ name: 'xl/workbook.xml', content: new Uint8Array(100), size: 2 ** 31 }])
      },
      'import/archive-bomb'
    ],
    ['of too many rows', csv('a\n'.repeat(100_001)), 'codebook/too-many-rows']
  ])('%s ends in a sentence', async (_, file, code) => {
    await expect(readCodebookSheet(file)).rejects.toMatchObject({ code });
  });

  it('is read by its contents, whatever its name', async () => {
    const { codes } = await read({ ...fixture('atlasti.xlsx'), name: 'codes.csv' });
    expect(codes).toHaveLength(3);
  });
});
