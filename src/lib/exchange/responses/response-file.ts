/** A day, `YYYY-MM-DD`, with the time `HH:MM:SS` where there is one. */
export type SheetDate = { date: string; time: string | null };

/**
 * What stands in a cell. Of CSV every cell is a string, untrimmed; of a workbook what its writer meant (a time of no day is
 * the string `HH:MM:SS`, an error value the string `#N/A`). Null when nothing stands there, so no cell is ''.
 */
export type SheetCell = string | number | boolean | SheetDate | null;

/** Cells joined into one, from 0, bounds inclusive. */
export type MergedCells = { top: number; left: number; bottom: number; right: number };

/** One table of a file. `rows[i]` is row `i + 1` of the file: nothing is left out. Ragged; empty cells at the end are not there. */
export type ResponseSheet = {
  name: string;
  rows: readonly (readonly SheetCell[])[];
  /** From 0; they are read as others are. */
  hiddenRows: readonly number[];
  merged: readonly MergedCells[];
  /** How many cells have their value from a formula; what they came to is the value. */
  formulas: number;
};

/**
 * What a reader should know of how the file was read. `error-values` are cells like #N/A, read as text; `formulas-without-value`
 * are empty, as no spreadsheet worked them out; `extra-cells` are rows wider than the first one; `cut-off` are quotes that were
 * never closed; `hidden-sheets` are read too.
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
    | 'extra-cells'
    | 'cut-off';
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

/** What a file with responses may hold; `rows` over all its sheets together. */
export const responseFileLimits = { megabytes: 50, rows: 200_000, columns: 1_000 } as const;
