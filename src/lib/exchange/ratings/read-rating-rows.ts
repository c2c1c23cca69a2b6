import Papa from 'papaparse';
import { AppError } from '$lib/domain/app-error';
import { readXlsxRows } from '../codebook/import/read-xlsx-rows';
import { restoreFormula } from '../export/csv-escaping';
import { refuseCompoundFile } from '../sources/containers/refuse-compound-file';
import { delimitedText } from '../sources/delimited-text';
import type { SourceFile } from '../sources/parsed-source';
import { ratingLimits } from './rating-limits';

const bytesPerMegabyte = 1_000_000;
const delimiters = [';', ',', '\t', '|'] as const;
const sampleRows = 200;

/** The rows of a CSV file or workbook; the contents say which, not the name. @throws AppError as `readRatingMatrix` */
export async function readRatingRows(file: SourceFile): Promise<string[][]> {
  const { name, bytes } = file;
  const megabytes = Math.ceil(bytes.length / bytesPerMegabyte);
  if (megabytes > ratingLimits.megabytes)
    throw new AppError('import/too-large', { file: name, megabytes, limit: ratingLimits.megabytes });
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    refuseCompoundFile(file);
    return isZip ? alike(await readXlsxRows(file)) : readDelimitedRows(file);
  } catch (error) {
    throw ofRatings(error, name);
  }
}

/** A sheet has no ragged rows: what is not there is empty. */
function alike(rows: string[][]): string[][] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
}

/** Workbooks are read by what reads codebooks; its refusals are told in our own words. */
function ofRatings(error: unknown, file: string): unknown {
  if (!(error instanceof AppError)) return error;
  if (error.code === 'codebook/unreadable') return new AppError('ratings/unreadable', { file }, error);
  if (error.code === 'codebook/too-many-rows')
    return new AppError('ratings/too-large', { file, ...ratingLimits }, error);
  return error.code === 'codebook/unknown-format' || error.code === 'import/unknown-format'
    ? new AppError('ratings/unknown-format', { file }, error)
    : error;
}

function readDelimitedRows({ name, bytes }: SourceFile): string[][] {
  const text = delimitedText(bytes);
  if (!text) throw new AppError('ratings/unknown-format', { file: name });
  const { body, told } = text;
  // Blank lines are passed by later; twice as many as may be are too many, whatever they are.
  const preview = ratingLimits.rows * 2;
  const { data } = Papa.parse<string[]>(body, { delimiter: told ?? findDelimiter(body), preview });
  if (data.length === preview) throw new AppError('ratings/too-large', { file: name, ...ratingLimits });
  const rows = data.map((cells) => cells.map(restoreFormula));
  return told === null ? rows : [[], ...rows];
}

/**
 * The delimiter that makes the most rows as wide as the first one; a decimal comma stands in some cells and not in the header.
 * A file of one column has none: then no text holds this one.
 */
function findDelimiter(text: string): string {
  let best = { delimiter: '\u001F', alike: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: sampleRows, skipEmptyLines: true });
    const width = data[0]?.length ?? 0;
    const alike = data.filter((cells) => cells.length === width).length;
    if (width > 1 && alike > best.alike) best = { delimiter, alike };
  }
  return best.delimiter;
}
