import type { CollectedSource } from '$lib/analysis/collection/collected-source';

/** Shows the sources of a cell under a title. */
export type OpenSources = (title: string, sources: readonly CollectedSource[]) => void;
