import { describe, expect, it } from 'vitest';
import { droppedFiles, isLeftOver, pickedFiles } from './dropped-files';

/** What a browser gives for a dropped file or folder; a folder hands out its entries two at a time. */
type Entry = { name: string; fullPath: string; isFile: boolean; isDirectory: boolean };

function fileEntry(fullPath: string, isReadable = true): Entry {
  const name = fullPath.split('/').at(-1)!;
  const file = (done: (file: File) => void, fail: () => void) =>
    isReadable ? done(new File(['x'], name)) : fail();
  return { name, fullPath, isFile: true, isDirectory: false, file } as Entry;
}

function folder(fullPath: string, ...entries: Entry[]): Entry {
  const createReader = () => {
    const left = [...entries];
    return { readEntries: (done: (portion: Entry[]) => void) => done(left.splice(0, 2)) };
  };
  return {
    name: fullPath.split('/').at(-1)!,
    fullPath,
    isFile: false,
    isDirectory: true,
    createReader
  } as Entry;
}

const drop = (...entries: Entry[]) =>
  droppedFiles({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] } as never);
const paths = (found: { path: string }[]) => found.map(({ path }) => path);

describe('droppedFiles', () => {
  it('gives the files of folders, however deep and many, in natural order', async () => {
    const found = await drop(
      fileEntry('/los.txt'),
      folder(
        '/studie',
        fileEntry('/studie/gesprek 10.docx'),
        fileEntry('/studie/gesprek 9.docx'),
        folder('/studie/oud', fileEntry('/studie/oud/a.vtt')),
        folder('/studie/leeg')
      )
    );
    expect(paths(found)).toEqual([
      '/los.txt',
      '/studie/gesprek 9.docx',
      '/studie/gesprek 10.docx',
      '/studie/oud/a.vtt'
    ]);
  });
  it('leaves out what cannot be read and what nobody means', async () => {
    const found = await drop(
      folder(
        '/map',
        fileEntry('/map/a.txt'),
        fileEntry('/map/weg.txt', false),
        fileEntry('/map/.DS_Store'),
        fileEntry('/map/~$gesprek.docx'),
        folder('/map/.git', fileEntry('/map/.git/HEAD'))
      )
    );
    expect(paths(found)).toEqual(['/map/a.txt']);
  });
  it('gives nothing for nothing', async () => {
    expect(await drop()).toEqual([]);
  });
});

it('sorts picked files by number, not by letter', () => {
  const files = ['b 10.txt', 'b 2.txt', 'A 1.txt'].map((name) => new File(['x'], name));
  expect(paths(pickedFiles(files))).toEqual(['A 1.txt', 'b 2.txt', 'b 10.txt']);
});

it.each([
  ['.gitignore', true],
  ['~$verslag.docx', true],
  ['Thumbs.db', true],
  ['desktop.ini', true],
  ['gesprek.txt', false]
])('knows that %s is left over: %s', (name, expected) => expect(isLeftOver(name)).toBe(expected));
