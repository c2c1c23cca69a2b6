import { createContext } from 'svelte';
import type { ComparisonSession } from '$lib/domain/comparison-session';

/** The comparison session of the address, for the screens under it. */
export const [getOpenComparison, setOpenComparison] = createContext<{
  readonly comparison: ComparisonSession;
}>();
