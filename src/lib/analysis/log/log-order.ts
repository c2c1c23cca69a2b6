import type { LogEntry } from '$lib/domain/log-entry';
import { firstDay, lastDay } from '$lib/domain/partial-date';

/** Oldest first: by the first day it can be, what is known to the day before its month, and then by number. */
export function compareLogEntries(a: LogEntry, b: LogEntry): number {
  const first = compareDays(firstDay(a.date), firstDay(b.date));
  return first || compareDays(lastDay(a.date), lastDay(b.date)) || a.number - b.number;
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
