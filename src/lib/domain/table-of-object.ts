import type { MatrixMember } from './matrix-member';
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
  cimo: 'cimoElements',
  configuration: 'configurations',
  finding: 'findings',
  phase: 'phases',
  event: 'events'
} as const satisfies Record<ObjectKind, TableName>;

/** Where the record of each kind of matrix member is; null for what has none: a role is a name, a document kind a word. */
export const tableOfMember = {
  question: 'questions',
  cimo: 'cimoElements',
  code: 'codes',
  'code-group': 'codeGroups',
  case: 'cases',
  role: null,
  phase: 'phases',
  'document-kind': null,
  document: 'documents'
} as const satisfies Record<MatrixMember['kind'], TableName | null>;
