import type { ColumnType } from '../quotation-table/column';

/** The columns of the codebook as a table, in their order, with the type of their cells. */
export const codebookColumns = {
  name: 'text',
  parent: 'text',
  path: 'text',
  depth: 'number',
  level: 'text',
  colour: 'number',
  order: 'number',
  definition: 'text',
  include: 'text',
  exclude: 'text',
  comment: 'text',
  groups: 'list',
  quotationCount: 'number',
  documentCount: 'number',
  caseCount: 'number',
  coders: 'list',
  firstUsedAt: 'instant',
  lastUsedAt: 'instant',
  example: 'text',
  exampleSource: 'text',
  chosenExample: 'text'
} as const satisfies Record<string, ColumnType>;

export type CodebookColumnId = keyof typeof codebookColumns;
export const codebookColumnIds = Object.keys(codebookColumns) as CodebookColumnId[];
