import type { CodebookImport } from './to-codebook-import';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { IncomingCode, IncomingNote } from './incoming-code';

/** What to do with a row: only what is empty, all it says, or nothing. A new code is made by either of the first. */
export const importDecisions = ['fill', 'overwrite', 'skip'] as const;
export type ImportDecision = (typeof importDecisions)[number];

export type ImportChoices = {
  /** For rows without a decision of their own. */
  standard: ImportDecision;
  /** By row number. */
  byRow: ReadonlyMap<number, ImportDecision>;
  /** Rows that are a code that is there, under another spelling, by row number. */
  matches: ReadonlyMap<number, CodeId>;
  /** Whether codes that only others name as their parent are made; else what lies under them comes to the top. */
  makeParents: boolean;
};

export const defaultImportChoices: ImportChoices = {
  standard: 'fill',
  byRow: new Map(),
  matches: new Map(),
  makeParents: true
};

export type ImportField =
  | 'name'
  | 'parent'
  | 'level'
  | 'colour'
  | 'definition'
  | 'include'
  | 'exclude'
  | 'comment'
  | 'groups'
  | 'example';

/** A field in which file and project differ: a text, a name, a level, a colour's number or the names of groups. */
export type FieldChange = {
  field: ImportField;
  from: string;
  to: string;
  /** False when the decision leaves the field as it is. */
  applies: boolean;
};

export type PlanNote =
  | IncomingNote
  /** Its parent is in no row and no code: it is made, or the code comes to the top. */
  | 'parent-made'
  | 'parent-missing'
  /** It would come to stand under itself: it stays where it is, or comes to the top. */
  | 'cycle'
  /** Another row has the name: this one is called after its parent too. */
  | 'renamed'
  | 'cut-name'
  /** There is no such quotation in the project. */
  | 'no-such-quotation'
  /** It cannot join a group whose condition says who is in it. */
  | 'smart-group';

export type PlannedCode = {
  /** Row in the sheet; null for a parent that no row is about. */
  row: number | null;
  /** Name it will have. */
  name: string;
  /** Name of the code it will stand under; empty at the top. */
  parent: string;
  /** `same` and `changed`: it is there already. */
  status: 'new' | 'same' | 'changed' | 'skipped';
  reason: 'no-name' | 'twice' | 'by-choice' | null;
  existing: Code | null;
  decision: ImportDecision;
  changes: readonly FieldChange[];
  notes: readonly PlanNote[];
  /** Codes that a new one looks like, best first. */
  similar: readonly Code[];
  incoming: IncomingCode | null;
};

/** What an import would do, row by row, and the intent of the command that does it. */
export type ImportPlan = { codes: readonly PlannedCode[]; intent: CodebookImport };
