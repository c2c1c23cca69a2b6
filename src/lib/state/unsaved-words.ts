import type { ProjectId } from '$lib/domain/ids';

/** Words of a field that were not saved yet when the page went away, and what the field said before them. */
export type UnsavedWords = { before: string; words: string };

const prefix = (projectId: ProjectId) => `kerncode:unsaved:${projectId}:`;

/** Keeps words at once: a page that goes away has no time left for the database. */
export function keepUnsavedWords(projectId: ProjectId, field: string, unsaved: UnsavedWords): void {
  localStorage.setItem(prefix(projectId) + field, JSON.stringify(unsaved));
}

/** The words kept for a field, once; null when there are none, or when the field was changed since. */
export function takeUnsavedWords(projectId: ProjectId, field: string, value: string): string | null {
  const key = prefix(projectId) + field;
  const kept = localStorage.getItem(key);
  if (kept === null) return null;
  localStorage.removeItem(key);
  const { before, words } = JSON.parse(kept) as UnsavedWords;
  return before === value ? words : null;
}

/** Forgets the words kept for a project that goes for good. */
export function forgetUnsavedWords(projectId: ProjectId): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix(projectId))) localStorage.removeItem(key);
}
