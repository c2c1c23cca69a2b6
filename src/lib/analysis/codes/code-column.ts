import * as z from 'zod/mini';
import type { CellValue, ColumnType } from '../quotation-table/column';
import type { CodeRow } from './code-row';
import type { NearReason } from './likeness';

/** Every column of the table of codes with its type, in the order they are offered. */
export const codeColumns = {
  name: 'text',
  parent: 'text',
  path: 'text',
  level: 'text',
  quotationCount: 'number',
  branchQuotationCount: 'number',
  relationCount: 'number',
  documentCount: 'number',
  caseCount: 'number',
  /** 0 to 4: definition, when to use, when not, example. */
  completeness: 'number',
  firstUsedAt: 'instant',
  lastUsedAt: 'instant',
  coders: 'list',
  groups: 'list',
  memoCount: 'number',
  createdAt: 'instant'
} as const satisfies Record<string, ColumnType>;

export type CodeColumnId = keyof typeof codeColumns;
export const codeColumnIds = Object.keys(codeColumns) as [CodeColumnId, ...CodeColumnId[]];
export const codeColumnId = z.enum(codeColumnIds);

/** What a new table shows; the name is always there and comes first. */
export const defaultCodeColumns: readonly CodeColumnId[] = [
  'name',
  'level',
  'quotationCount',
  'branchQuotationCount',
  'relationCount',
  'documentCount',
  'caseCount',
  'completeness',
  'lastUsedAt',
  'coders',
  'groups'
];

/** The words of the table in the reader's language; they live in `messages`, never here. */
export type CodeTableLabels = {
  column: (id: CodeColumnId) => string;
  level: (level: CodeRow['level']) => string;
  /** Heading of the reasons why two codes may be one. */
  reason: string;
  reasonOf: (reason: NearReason) => string;
};

/** What a column shows for a row; null and the empty list are an empty cell. */
export function codeValue(row: CodeRow, column: CodeColumnId, labels: CodeTableLabels): CellValue {
  switch (column) {
    case 'level':
      return labels.level(row.level);
    case 'completeness':
      return row.filled.length;
    case 'groups':
      return row.groups.map(({ name }) => name);
    default:
      return row[column];
  }
}
