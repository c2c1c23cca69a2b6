import type { Change, HistoryEntry } from '$lib/domain/change';

/** Where a history stands: its last sequence number, and what undo and redo would take. */
export type HistoryHead = Pick<HistoryEntry, 'sequence' | 'undoTop' | 'redoTop'>;

export const emptyHistory: HistoryHead = { sequence: 0, undoTop: null, redoTop: null };

/** The entry for something new: it becomes what undo takes, and nothing is left to redo. */
export function doneEntry(head: HistoryHead, change: Change): HistoryEntry {
  const sequence = head.sequence + 1;
  return { sequence, kind: 'do', change, undoTop: sequence, redoTop: null };
}

/**
 * The entry that takes back `undone` (the entry at `head.undoTop`). `before` is the head as it was before
 * `undone` was made: undo then stands where it stood.
 */
export function undoneEntry(head: HistoryHead, before: HistoryHead, inverse: Change): HistoryEntry {
  const sequence = head.sequence + 1;
  return { sequence, kind: 'undo', change: inverse, undoTop: before.undoTop, redoTop: sequence };
}

/** The entry that does again what `head.redoTop` took back; `before` is the head before that undo. */
export function redoneEntry(head: HistoryHead, before: HistoryHead, change: Change): HistoryEntry {
  const sequence = head.sequence + 1;
  return { sequence, kind: 'redo', change, undoTop: sequence, redoTop: before.redoTop };
}
