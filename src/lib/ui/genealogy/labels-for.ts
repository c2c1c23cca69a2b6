import { genealogyLabels } from '$lib/messages/genealogy-labels';
import { relationTypeName } from '$lib/messages/relation-type-name';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';

/** The words of the genealogy of a project in the language of the screen. */
export function labelsFor(app: AppState, model: ProjectModel): ReturnType<typeof genealogyLabels> {
  const types = new Map(model.relationTypes('code').map((type) => [type.id, type]));
  return genealogyLabels(app.t, app.language, {
    coder: (id) => model.find('coders', id)?.name,
    // A type that was deleted since has no name any more.
    relation: (id) => relationTypeName(types.get(id) ?? { id, name: null, symmetric: false }, app.t)
  });
}
