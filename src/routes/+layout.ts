import { AppState } from '$lib/state/app-state.svelte';
import type { LayoutLoad } from './$types';

export const ssr = false;
export const prerender = false;

export const load: LayoutLoad = async () => ({ app: await AppState.start('start page') });
