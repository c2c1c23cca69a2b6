import * as z from 'zod/mini';
import { changeId, coderId, instant } from './ids';
import { tableNames, type TableName, type TableRecord } from './tables';

/**
 * One record made (`before` null), replaced or removed (`after` null). Whole records, so that the inverse is
 * the same operation with its sides swapped.
 */
export type Operation<Table extends TableName = TableName> = {
  [Name in Table]: {
    table: Name;
    id: string;
    before: TableRecord<Name> | null;
    after: TableRecord<Name> | null;
  };
}[Table];

/** What a user did, as a value: applied to a model and a database alike, inverted by undo, kept as history. */
export type Change = {
  id: z.infer<typeof changeId>;
  at: string;
  coderId: z.infer<typeof coderId> | null;
  /** The command's name, for the history and the undo menu. */
  command: string;
  /** Names and numbers for its sentence, in the user's words: `{ code: 'vertrouwen', quotation: '10:17' }`. */
  params: Record<string, string | number>;
  operations: Operation[];
};

const operationEnvelope = z.object({
  table: z.enum(tableNames),
  id: z.string().check(z.minLength(1)),
  before: z.nullable(z.record(z.string(), z.unknown())),
  after: z.nullable(z.record(z.string(), z.unknown()))
});

/** The envelope of a change read from a file; the records inside were valid when it was made. */
export const changeSchema = z.object({
  id: changeId,
  at: instant,
  coderId: z.nullable(coderId),
  command: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  operations: z.array(operationEnvelope)
});

/**
 * A change in its place in the project's history. `undoTop` and `redoTop` are the sequence numbers that undo and
 * redo would take *after* this entry: the undo stack as a linked list, so it survives a reload without being read.
 */
export type HistoryEntry = {
  sequence: number;
  kind: 'do' | 'undo' | 'redo';
  change: Change;
  undoTop: number | null;
  redoTop: number | null;
};

export const historyEntrySchema = z.object({
  sequence: z.int().check(z.positive()),
  kind: z.enum(['do', 'undo', 'redo']),
  change: changeSchema,
  undoTop: z.nullable(z.int().check(z.positive())),
  redoTop: z.nullable(z.int().check(z.positive()))
});
