import * as z from 'zod/mini';

/** What a cell of a column holds; see `CellValue`. */
export type ColumnType = 'text' | 'number' | 'date' | 'instant' | 'time' | 'list';

/** Every column of the quotations table with its type, in the order they are offered. */
export const quotationColumns = {
  /** `10:17`, sorted by number. */
  citation: 'text',
  documentNumber: 'number',
  document: 'text',
  kind: 'text',
  /** The document's day, `YYYY-MM-DD`. */
  date: 'date',
  speakers: 'list',
  roles: 'list',
  cases: 'list',
  text: 'text',
  before: 'text',
  after: 'text',
  /** Names of the codes, in the order of the code tree. */
  codes: 'list',
  /** The same codes as `core code / category / code`. */
  codePaths: 'list',
  questions: 'list',
  cimo: 'list',
  stances: 'list',
  /** What codes imply and nobody overruled or linked by hand: the target and the codes, never among the links above. */
  implied: 'list',
  comment: 'text',
  /** Who marked the quotation or put a code on it. */
  coders: 'list',
  createdBy: 'text',
  createdAt: 'instant',
  /** Milliseconds from the start of the recording. */
  time: 'time',
  page: 'number',
  /** `start–end` in UTF-16 code units, sorted by start; a hyphen would be a date to Excel. */
  position: 'text',
  /** Where the quotation starts, 0 to 100 % of its document. */
  percentage: 'number',
  /** UTF-16 code units. */
  length: 'number',
  /** Where it starts and ends (not included) in the text whose hash stands beside it, in UTF-16 code units. */
  start: 'number',
  end: 'number',
  /** SHA-256 of the document's text when it was imported, hexadecimal: what an export can be checked against. */
  documentHash: 'text'
} as const satisfies Record<string, ColumnType>;

export type ColumnId = keyof typeof quotationColumns;
export const columnIds = Object.keys(quotationColumns) as [ColumnId, ...ColumnId[]];
export const columnId = z.enum(columnIds);

/** What a new table shows. */
export const defaultColumns: readonly ColumnId[] = [
  'citation',
  'document',
  'speakers',
  'roles',
  'text',
  'codes',
  'questions',
  'cimo',
  'comment'
];

/**
 * A cell as a value: text, a number, a day (`YYYY-MM-DD`), an instant (ISO 8601, UTC), a time (milliseconds) or a
 * list of texts. Null and the empty list are an empty cell.
 */
export type CellValue = string | number | null | readonly string[];
