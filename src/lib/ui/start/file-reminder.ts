import type { CatalogueEntry } from '$lib/state/project-library.svelte';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Whether the start page reminds of saving to a file: `never` when work was never saved so, `changed` when the
 * last file is older than the work and more than a day old. The untouched demo and an empty project remind of nothing.
 */
export function fileReminder(
  entry: Pick<CatalogueEntry, 'changedAt' | 'savedToFileAt' | 'documentCount'>,
  now: string
): 'never' | 'changed' | null {
  if (entry.changedAt === null || entry.documentCount === 0) return null;
  if (entry.savedToFileAt === null) return 'never';
  const isOlder = entry.savedToFileAt < entry.changedAt;
  return isOlder && Date.parse(now) - Date.parse(entry.savedToFileAt) > dayMs ? 'changed' : null;
}
