import type { RatingMatrix } from '$lib/analysis/reliability/rating-matrix';
import { AppError } from '$lib/domain/app-error';
import type { SourceFile } from '../sources/parsed-source';
import { ratingLimits } from './rating-limits';
import { readRatingRows } from './read-rating-rows';

/**
 * What a reader should know of how the file was read: `double-unit`, units with the same name, which count as different ones;
 * `missing-word`, a rating that elsewhere stands for a missing one (NA) and counts as a category here; `numbers-for-coders`, a
 * first row that may be ratings and not names.
 */
export type RatingNote =
  | { code: 'double-unit'; unit: string; count: number }
  | { code: 'missing-word'; rating: string; count: number }
  | { code: 'numbers-for-coders'; names: string[] };

/** `rowNumbers` are those of the file, from 1, per unit. */
export type ReadRatings = { matrix: RatingMatrix; rowNumbers: number[]; notes: RatingNote[] };

/**
 * The ratings in a CSV file or in the first sheet of a workbook with anything in it: names of coders in the first row, the
 * name of a unit in the first column, a blank cell where a rating is missing. Cells are trimmed; rows and columns without
 * anything in them are passed by; a unit without a name is called by its row.
 *
 * @throws AppError `ratings/…`, `import/too-large`, `import/password-protected`, `import/corrupt-archive` or
 * `import/archive-bomb`
 */
export async function readRatingMatrix(file: SourceFile): Promise<ReadRatings> {
  const sheet = (await readRatingRows(file))
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...units] = sheet;
  if (!header || units.length === 0) throw new AppError('ratings/empty', { file: file.name });

  const isUsed = (column: number) => sheet.some(({ cells }) => (cells[column] ?? '') !== '');
  const width = header.cells.length;
  const columns = [...header.cells.keys()].slice(1).filter(isUsed);
  if (columns.length < 2)
    throw new AppError('ratings/too-few-coders', { file: file.name, count: columns.length });
  if (columns.length > ratingLimits.coders || units.length > ratingLimits.rows)
    throw new AppError('ratings/too-large', { file: file.name, ...ratingLimits });
  for (const { number, cells } of units)
    // Cells that are not there may be the first as well as the last.
    if (cells.length < width || cells.slice(width).some((cell) => cell !== ''))
      throw new AppError('ratings/ragged-row', {
        file: file.name,
        row: number,
        found: cells.length,
        expected: width
      });

  const coders = columns.map((column) => coderName(file, header.cells, column));
  const same = coders.find((name, index) => coders.indexOf(name) !== index);
  if (same !== undefined) throw new AppError('ratings/same-coder', { file: file.name, name: same });
  const rows = units.map(({ number, cells }) => ({
    unit: cells[0] || `#${number}`,
    ratings: columns.map((column) => cells[column] || null)
  }));
  return {
    matrix: { coders, rows },
    rowNumbers: units.map(({ number }) => number),
    notes: [...doubleUnits(rows), ...missingWords(rows), ...numbersForCoders(coders, rows)]
  };
}

function coderName(file: SourceFile, header: readonly string[], column: number): string {
  const name = header[column]!;
  if (name === '') throw new AppError('ratings/no-coder-name', { file: file.name, column: column + 1 });
  return name;
}

type Rows = RatingMatrix['rows'];

function doubleUnits(rows: Rows): RatingNote[] {
  return repeated(rows.map(({ unit }) => unit))
    .filter(([, count]) => count > 1)
    .map(([unit, count]) => ({ code: 'double-unit', unit, count }));
}

function missingWords(rows: Rows): RatingNote[] {
  const words = rows.flatMap(({ ratings }) =>
    ratings.filter(
      (rating) => rating !== null && /^(?:na|n\/a|nan|null|none|n\.?v\.?t\.?|[-–.?])$/i.test(rating)
    )
  );
  return repeated(words as string[]).map(([rating, count]) => ({ code: 'missing-word', rating, count }));
}

/** Coders may be numbered; but numbers that are ratings of the same column are suspect. */
function numbersForCoders(coders: string[], rows: Rows): RatingNote[] {
  const areRatings = coders.every(
    (name, index) => /^\d/.test(name) && rows.some(({ ratings }) => ratings[index] === name)
  );
  return areRatings ? [{ code: 'numbers-for-coders', names: coders }] : [];
}

function repeated(words: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
