import * as z from 'zod/mini';
import type { CellValue, ColumnType } from '../quotation-table/column';
import { isComplete, partsThatAre } from './code-completeness';
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
  /** How many of definition, when to use, when not and example are there, of those that are needed. */
  completeness: 'text',
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
  complete: string;
  incomplete: (present: number, needed: number) => string;
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
      return completenessText(row, labels);
    case 'groups':
      return row.groups.map(({ name }) => name);
    default:
      return row[column];
  }
}

function completenessText({ completeness }: CodeRow, labels: CodeTableLabels): string {
  if (isComplete(completeness)) return labels.complete;
  const present = partsThatAre('present', completeness).length;
  return labels.incomplete(present, present + partsThatAre('missing', completeness).length);
}
