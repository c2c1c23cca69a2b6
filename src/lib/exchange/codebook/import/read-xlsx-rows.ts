import { zipSync } from 'fflate';
import { AppError } from '$lib/domain/app-error';
import { openArchive, type Archive, type ArchiveLimits } from '../../archive/open-archive';
import type { SourceFile } from '../../sources/parsed-source';
import { codebookLimits } from './codebook-sheet';

const megabyte = 1024 * 1024;

/** A codebook is small; the bytes are those of all the XML of a workbook. */
const workbookLimits: ArchiveLimits = {
  entries: 2_000,
  entryBytes: 96 * megabyte,
  totalBytes: 192 * megabyte,
  ratio: 500
};

/**
 * The first sheet of a workbook (.xlsx) with anything in it, every cell as text: numbers as JavaScript writes them, days
 * as `2025-11-21`. The zip is unpacked under our own limits and packed anew, plainly, before the library sees it.
 *
 * @throws AppError `codebook/unknown-format` (another kind of zip), `codebook/unreadable`, `codebook/too-many-rows`,
 * `import/corrupt-archive`, `import/archive-bomb` or `import/password-protected`
 */
export async function readXlsxRows(file: SourceFile): Promise<string[][]> {
  const archive = openArchive(file, workbookLimits);
  if (!archive.has('xl/workbook.xml')) throw new AppError('codebook/unknown-format', { file: file.name });
  const plain = repack(file, archive);
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile(new Blob([plain]), { trim: false });
    const first = sheets.find(({ data }) => data.some((cells) => cells.some((cell) => cell !== null)));
    return (first?.data ?? []).map((cells) => cells.map(toText));
  } catch (error) {
    throw new AppError('codebook/unreadable', { file: file.name }, error);
  }
}

/** The XML of a workbook as a zip without compression, which is read without workers and holds no surprises. */
function repack(file: SourceFile, archive: Archive): Uint8Array<ArrayBuffer> {
  const members = archive.names.filter(
    (name) => /\.(?:xml|rels)$/i.test(name) && !/^(?:docProps|customXml)\//i.test(name)
  );
  const contents = members.map((name): [string, Uint8Array] => {
    const content = archive.readBytes(name);
    if (/worksheets\//i.test(name)) refuseFarCells(file, new TextDecoder().decode(content));
    return [name, content];
  });
  return zipSync(Object.fromEntries(contents), { level: 0 }) as Uint8Array<ArrayBuffer>;
}

/** The library makes an empty cell for every place before the furthest: one cell in the last corner would be a bomb. */
function refuseFarCells(file: SourceFile, xml: string): void {
  const tooMany = () =>
    new AppError('codebook/too-many-rows', { file: file.name, limit: codebookLimits.rows });
  for (const [, column = '', row = ''] of xml.matchAll(/\br\s*=\s*["']([A-Za-z]{0,8})(\d{1,12})["']/g)) {
    if (Number(row) > codebookLimits.rows || columnNumber(column) > codebookLimits.columns) throw tooMany();
  }
  if ((xml.match(/<(?:\w+:)?row\b/g)?.length ?? 0) > codebookLimits.rows) throw tooMany();
}

/** `A` is 1, `AA` is 27. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).replace(/\r\n?/g, '\n');
}
