import type { ProjectId } from '$lib/domain/ids';
import { ProjectSession } from '$lib/state/project-session.svelte';
import type { LayoutLoad } from './$types';

/** Opens the project of the address; the layout closes it when another one is opened or the app is left. */
export const load: LayoutLoad = async ({ params }) => ({
  session: await ProjectSession.open(params.id as ProjectId)
});
