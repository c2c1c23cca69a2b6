import Papa from 'papaparse';
import { AppError } from '$lib/domain/app-error';
import { restoreFormula } from '../export/csv-escaping';
import { delimitedText } from '../sources/delimited-text';
import type { SourceFile } from '../sources/parsed-source';
import { findDelimiter } from './find-delimiter';
import {
  responseFileLimits,
  type DelimitedForm,
  type ResponseFileNote,
  type ResponseSheet,
  type SheetCell
} from './response-file';

export type DelimitedSheet = { sheets: ResponseSheet[]; notes: ResponseFileNote[]; delimited: DelimitedForm };

/**
 * The one sheet of a CSV or tab-separated file in UTF-8, UTF-16 or Windows-1252. Apostrophes that kept a spreadsheet from
 * running a text as a formula are taken off; a first line `sep=;` is row 1 and empty; empty lines at the end are left out.
 *
 * @throws AppError `responses/unknown-format` when it is no text or text of another kind, `responses/too-large`
 */
export function readDelimitedSheet({ name, bytes }: SourceFile): DelimitedSheet {
  const text = delimitedText(bytes);
  if (!text) throw new AppError('responses/unknown-format', { file: name });
  const { body, told, encoding } = text;
  const delimiter = told ?? findDelimiter(body);
  const { rows: limit, columns, cells: cellLimit } = responseFileLimits;
  // One more than may be shows that there are too many.
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, preview: limit + 1 });
  const rows = data.map(toCells);
  if (told !== null) rows.unshift([]);
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  const cellCount = rows.reduce((count, cells) => count + cells.length, 0);
  if (rows.length > limit || cellCount > cellLimit || rows.some((cells) => cells.length > columns))
    throw new AppError('responses/too-large', { file: name, rows: limit, columns, cells: cellLimit });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  const firstRow = told === null ? 1 : 2;
  return {
    sheets: [{ name: '', rows, isHidden: false, hiddenRows: [], merged: [], formulas: 0 }],
    notes: open ? [{ code: 'open-quotes', sheet: '', count: 1, cell: `A${(open.row ?? 0) + firstRow}` }] : [],
    delimited: {
      delimiter,
      isTold: told !== null,
      encoding: encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-16' : encoding
    }
  };
}

/** As many cells as the line has, empty ones too: a line may be too short. An empty line has none. */
function toCells(texts: readonly string[]): SheetCell[] {
  if (texts.length === 1 && texts[0] === '') return [];
  return texts.map((text) => (text === '' ? null : restoreFormula(text)));
}
