import type { IncomingEntry } from '$lib/analysis/timeline/import/incoming-entry';
import { hasNames, type TimelineMapping } from './guess-timeline-columns';
import type { TimelineSheet } from './read-timeline-file';
import { toIncomingEntries } from './to-incoming-entries';

/** The entries of all sheets that are read, each with a key of its own. */
export function sheetEntries(
  sheets: readonly TimelineSheet[],
  mappings: readonly (TimelineMapping | null)[]
): IncomingEntry[] {
  return sheets.flatMap(({ rows }, sheet) => {
    const mapping = mappings[sheet];
    if (!mapping || !hasNames(mapping)) return [];
    const entries = toIncomingEntries(rows, mapping);
    return sheet === 0 ? entries : entries.map((entry) => ({ ...entry, key: `${sheet + 1}!${entry.key}` }));
  });
}
