import type { Change, HistoryEntry, Operation } from '$lib/domain/change';

/**
 * An entry of the history as it lies on disk: its operations as one JSON text, for the reason `PageRow` gives. Rows of
 * databases made before that hold the operations themselves.
 */
export type HistoryRow = Omit<HistoryEntry, 'change'> & {
  change: Omit<Change, 'operations'> & { operations: string | Operation[] };
};

/** An operation in short: its id is in its record, and of a record replaced only the fields that differ are kept. */
type PackedOperation = { table: string; before: Row; after: Row } | { table: string; before: Row; to: Row };

type Row = Record<string, unknown> | null;

export function toHistoryRow({ change, ...entry }: HistoryEntry): HistoryRow {
  return { ...entry, change: { ...change, operations: JSON.stringify(change.operations.map(pack)) } };
}

export function fromHistoryRow(row: HistoryRow): HistoryEntry {
  const { operations } = row.change;
  if (typeof operations !== 'string') return row as HistoryEntry;
  const packed = JSON.parse(operations) as PackedOperation[];
  return { ...row, change: { ...row.change, operations: packed.map(unpack) } };
}

/** Characters that an entry takes, about. */
export function weightOf({ change: { operations } }: HistoryRow): number {
  return typeof operations === 'string' ? operations.length : JSON.stringify(operations).length;
}

function pack({ table, before, after }: Operation): PackedOperation {
  const to = before && after && differences(before, after);
  return to ? { table, before, to } : { table, before, after };
}

function unpack(packed: PackedOperation): Operation {
  const { table, before } = packed;
  const after = 'to' in packed ? { ...before, ...packed.to } : packed.after;
  return { table, id: (after ?? before)!.id, before, after } as Operation;
}

/** The fields of `after` that are not those of `before`; null when a field of `before` is gone. Fields are compared by identity. */
function differences(before: object, after: object): Row {
  const known = before as Record<string, unknown>;
  const to: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(after)) if (known[key] !== value) to[key] = value;
  const isWhole = Object.keys(before).every((key) => (after as Record<string, unknown>)[key] !== undefined);
  return isWhole ? to : null;
}
