import type {
  DelimitedForm,
  ResponseFile,
  ResponseFileNote,
  ResponseSheet,
  SheetCell
} from './response-file';

const shownRows = 60;

/** A sheet by its first rows. */
export type SheetOutline = Pick<ResponseSheet, 'name' | 'isHidden' | 'merged'> & {
  rowCount: number;
  /** Of the widest row. */
  columnCount: number;
  /** At most the first 60. */
  rows: readonly (readonly SheetCell[])[];
};

/** What a person should see of a file before it is read. */
export type FileOutline = {
  fileName: string;
  fileHash: string;
  format: ResponseFile['format'];
  delimited: DelimitedForm | null;
  sheets: SheetOutline[];
  notes: readonly ResponseFileNote[];
};

export function outlineOf({ sheets, ...file }: ResponseFile): FileOutline {
  return {
    ...file,
    sheets: sheets.map(({ name, isHidden, merged, rows }) => ({
      name,
      isHidden,
      merged: merged.filter(({ top }) => top < shownRows),
      rowCount: rows.length,
      columnCount: rows.reduce((most, cells) => Math.max(most, cells.length), 0),
      rows: rows.slice(0, shownRows)
    }))
  };
}
