import type { Change, HistoryEntry } from '$lib/domain/change';
import { EffectiveHistory } from './effective-history';

/**
 * The changes of a history that count, in order: without those that were undone. One that was undone and redone is there
 * as it was first done, with its own time and coder. `entries` are in order of sequence.
 */
export function effectiveChanges(entries: Iterable<HistoryEntry>): Change[] {
  const history = new EffectiveHistory<Change>();
  for (const entry of entries) history.take(entry, entry.change);
  return history.list();
}
