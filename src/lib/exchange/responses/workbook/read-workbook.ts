import { AppError } from '$lib/domain/app-error';
import { openArchive, type ArchiveLimits } from '../../archive/open-archive';
import type { SourceFile } from '../../sources/parsed-source';
import { responseFileLimits, type ResponseFileNote, type ResponseSheet } from '../response-file';
import { cellName, type CellPlace } from './cell-place';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './read-shared-strings';
import { readWorksheet, type Noted, type WorkbookContext, type Worksheet } from './read-worksheet';
import { findWorkbookParts } from './workbook-parts';

const megabyte = 1024 * 1024;

/** 50,000 rows of 200 cells are some 300 MB of XML. */
const workbookLimits: ArchiveLimits = {
  entries: 5_000,
  entryBytes: 400 * megabyte,
  totalBytes: 500 * megabyte,
  ratio: 500
};

export type ReadWorkbook = { sheets: ResponseSheet[]; notes: ResponseFileNote[] };

/**
 * The sheets of a workbook (.xlsx), in the order of its tabs. Of a formula the value that was stored counts.
 *
 * @throws AppError `responses/unknown-format` (another kind of zip), `responses/too-large`, `import/…` as `readResponseFile`
 */
export function readWorkbook(file: SourceFile, report: (share: number) => void): ReadWorkbook {
  const archive = openArchive(file, workbookLimits);
  const parts = findWorkbookParts(file.name, archive);
  if (!parts) throw new AppError('responses/unknown-format', { file: file.name });
  const part = (path: string | null) => (path !== null && archive.has(path) ? archive.readBytes(path) : null);
  const styles = part(parts.styles);
  const strings = part(parts.sharedStrings);
  const context: WorkbookContext = {
    file: file.name,
    strings: strings ? readSharedStrings(file.name, strings) : [],
    meanings: styles ? readNumberFormats(file.name, styles) : [],
    is1904: parts.is1904
  };
  const checkPlace = placeCounter(file.name);
  const read: ReadWorkbook = { sheets: [], notes: [] };
  for (const [index, { name, isHidden, path }] of parts.sheets.entries()) {
    report((index + 0.5) / (parts.sheets.length + 1));
    const sheet = readWorksheet(archive.readBytes(path), context, checkPlace());
    const { rows, hiddenRows, merged, formulas } = sheet;
    read.sheets.push({ name, rows, isHidden, hiddenRows, merged, formulas: formulas.count });
    if (rows.length > 0) read.notes.push(...notesOf(name, isHidden, sheet));
  }
  return read;
}

/** Counts the rows and cells of all sheets; per sheet a check of each cell. @throws AppError `responses/too-large` */
function placeCounter(file: string): () => (place: CellPlace) => void {
  const { rows, columns, cells } = responseFileLimits;
  let [rowCount, cellCount] = [0, 0];
  return () => {
    let last = -1;
    return ({ row, column }) => {
      if (row > last) {
        rowCount += row - last;
        last = row;
      }
      cellCount += 1;
      if (rowCount > rows || column >= columns || cellCount > cells)
        throw new AppError('responses/too-large', { file, rows, columns, cells });
    };
  };
}

function notesOf(name: string, isHidden: boolean, sheet: Worksheet): ResponseFileNote[] {
  const { hiddenRows, hiddenColumns, merged, formulas, formulasWithoutValue, errors } = sheet;
  const [firstMerged] = merged;
  const noted: [ResponseFileNote['code'], Noted][] = [
    ['hidden-sheets', { count: isHidden ? 1 : 0, first: null }],
    ['hidden-rows', { count: hiddenRows.length, first: placeAt(hiddenRows[0], 0) }],
    ['hidden-columns', { count: hiddenColumns.length, first: placeAt(0, hiddenColumns[0]) }],
    [
      'merged-cells',
      { count: merged.length, first: firstMerged ? placeAt(firstMerged.top, firstMerged.left) : null }
    ],
    ['formulas', formulas],
    ['formulas-without-value', formulasWithoutValue],
    ['error-values', errors]
  ];
  return noted
    .filter(([, { count }]) => count > 0)
    .map(([code, { count, first }]) => ({
      code,
      sheet: name,
      count,
      ...(first && { cell: cellName(first) })
    }));
}

function placeAt(row: number | undefined, column: number | undefined): CellPlace | null {
  return row === undefined || column === undefined ? null : { row, column };
}
