import { error } from '@sveltejs/kit';
import type { ProjectId } from '$lib/domain/ids';
import { errorMessage } from '$lib/messages/error-message';
import { expectedError } from '$lib/state/notices.svelte';
import { ProjectSession } from '$lib/state/project-session.svelte';
import type { LayoutLoad } from './$types';

/** Opens the project of the address; the shell closes it when another one is opened or the app is left. */
export const load: LayoutLoad = async ({ params, parent }) => {
  const { app } = await parent();
  try {
    await app.loadAllMessages();
    return { session: await ProjectSession.open(params.id as ProjectId) };
  } catch (cause) {
    error(404, errorMessage(expectedError(cause), app.t));
  }
};
