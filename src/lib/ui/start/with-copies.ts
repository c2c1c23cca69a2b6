import type { CatalogueEntry } from '$lib/state/project-library.svelte';

/** A line of the list of projects. */
export type ProjectLine = {
  entry: CatalogueEntry;
  /** A blind copy that stands below the project it is of. */
  isUnderItsProject: boolean;
  /** How many blind copies stand below it. */
  copyCount: number;
};

/** The projects last opened first, each with its blind copies below it; a copy of a project that is not here stands by itself. */
export function withCopies(entries: readonly CatalogueEntry[]): ProjectLine[] {
  const newestFirst = entries.toSorted((a, b) =>
    a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0
  );
  const present = new Set(entries.flatMap(({ id, blindCoding }) => (blindCoding ? [] : [id])));
  const hasProject = ({ blindCoding }: CatalogueEntry) =>
    blindCoding !== undefined && present.has(blindCoding.projectId);
  return newestFirst
    .filter((entry) => !hasProject(entry))
    .flatMap((entry) => {
      const copies = newestFirst.filter(
        (other) => hasProject(other) && other.blindCoding?.projectId === entry.id
      );
      return [
        { entry, isUnderItsProject: false, copyCount: copies.length },
        ...copies.map((copy) => ({ entry: copy, isUnderItsProject: true, copyCount: 0 }))
      ];
    });
}
