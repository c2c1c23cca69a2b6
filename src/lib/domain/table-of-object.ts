import type { ObjectKind } from './object-ref';
import type { TableName } from './tables';

/** Where the record of each kind of object is. */
export const tableOfObject = {
  code: 'codes',
  quotation: 'quotations',
  memo: 'memos',
  case: 'cases',
  document: 'documents',
  question: 'questions',
  cimo: 'cimoElements'
} as const satisfies Record<ObjectKind, TableName>;
