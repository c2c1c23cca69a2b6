/** A day, `YYYY-MM-DD`, with the time `HH:MM:SS` where there is one. */
export type SheetDate = { date: string; time: string | null };

/**
 * What stands in a cell. Of CSV every cell is a string, untrimmed; of a workbook what its writer meant (a time of no day is
 * the string `HH:MM:SS`, an error value the string `#N/A`). Null when nothing stands there, so no cell is ''.
 */
export type SheetCell = string | number | boolean | SheetDate | null;

/** Cells joined into one, from 0, bounds inclusive. */
export type MergedCells = { top: number; left: number; bottom: number; right: number };

/**
 * One table of a file. `rows[i]` is row `i + 1` of the file (of CSV: a record, however many lines it takes): nothing is left out.
 * Ragged: a row of CSV has the cells of its line, a row of a workbook ends with its last cell with anything in it.
 */
export type ResponseSheet = {
  name: string;
  rows: readonly (readonly SheetCell[])[];
  isHidden: boolean;
  /** From 0, those with anything in them. */
  hiddenRows: readonly number[];
  merged: readonly MergedCells[];
  /** How many cells have their value from a formula; what they came to is the value. */
  formulas: number;
};

/**
 * What a reader should know of how the file was read. Rows, columns and sheets that are hidden are read as others are.
 * `formulas-without-value` are empty, as no spreadsheet worked them out; `error-values` are cells like #N/A, read as text;
 * `open-quotes`: a quote that is never closed, so that what follows it came into one cell.
 */
export type ResponseFileNote = {
  code:
    | 'hidden-rows'
    | 'hidden-columns'
    | 'hidden-sheets'
    | 'merged-cells'
    | 'formulas'
    | 'formulas-without-value'
    | 'error-values'
    | 'open-quotes';
  sheet: string;
  count: number;
  /** The first cell it is about, `B7`. */
  cell?: string;
};

/** How the lines of a CSV file are to be read. */
export type DelimitedForm = {
  delimiter: string;
  /** Whether the file said so itself, in a line `sep=;`. */
  isTold: boolean;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
};

export type ResponseFile = {
  fileName: string;
  /** SHA-256 of the bytes, in hex. */
  fileHash: string;
  format: 'csv' | 'xlsx';
  /** Of a CSV file; else null. */
  delimited: DelimitedForm | null;
  /** At least one; those with nothing in them are there too. */
  sheets: readonly ResponseSheet[];
  notes: readonly ResponseFileNote[];
};

/** What a file with responses may hold; rows and cells are those of all sheets together. */
export const responseFileLimits = {
  megabytes: 50,
  rows: 200_000,
  columns: 1_000,
  cells: 10_000_000
} as const;
