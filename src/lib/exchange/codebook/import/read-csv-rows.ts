import Papa from 'papaparse';
import { AppError } from '$lib/domain/app-error';
import { restoreFormula } from '../../export/csv-escaping';
import { delimitedText } from '../../sources/delimited-text';
import type { SourceFile } from '../../sources/parsed-source';
import { codebookLimits } from './codebook-sheet';
import { fieldOfTitle } from './codebook-fields';

const delimiters = [';', ',', '\t', '|'] as const;
/** A file of one column has no delimiter: no text holds this one. */
const noDelimiter = '\u001F';
const sampleRows = 200;

/**
 * The rows of a CSV or tab-separated file in UTF-8, UTF-16 or Windows-1252; apostrophes that kept a spreadsheet from
 * running a text as a formula are taken off. A first line `sep=;`, Excel's, is left out of the rows but counted.
 *
 * @throws AppError `codebook/unknown-format` when it is no text, `codebook/too-many-rows`
 */
export function readCsvRows({ name, bytes }: SourceFile): string[][] {
  const text = delimitedText(bytes);
  if (!text) throw new AppError('codebook/unknown-format', { file: name });
  const { body, told } = text;
  const delimiter = told ?? findDelimiter(body);
  const { data } = Papa.parse<string[]>(body, { delimiter, preview: codebookLimits.rows * 2 });
  const rows = data.map((cells) => cells.slice(0, codebookLimits.columns).map(restoreFormula));
  return told === null ? rows : [[], ...rows];
}

/** The delimiter under which the first row has the most titles known; else under which rows are alike. */
function findDelimiter(text: string): string {
  const samples = delimiters.map((delimiter) => ({
    delimiter,
    rows: Papa.parse<string[]>(text, { delimiter, preview: sampleRows }).data.filter(
      (cells) => cells.length > 1 || cells[0]?.trim() !== ''
    )
  }));
  const wide = samples.filter(({ rows }) => (rows[0]?.length ?? 0) > 1);
  const titleCount = ([titles = []]: string[][]) => titles.filter(fieldOfTitle).length;
  const titled = wide.filter(({ rows }) => titleCount(rows) > 0);
  titled.sort((a, b) => titleCount(b.rows) - titleCount(a.rows));
  if (titled[0]) return titled[0].delimiter;
  const alike = wide.find(({ rows }) => rows.every((cells) => cells.length === rows[0]!.length));
  return alike?.delimiter ?? noDelimiter;
}
