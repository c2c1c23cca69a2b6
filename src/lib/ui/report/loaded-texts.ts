import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** Finds texts by their own id, of the documents the project has now; their session has to have loaded them. */
export function loadedTexts(
  session: ProjectSession,
  model: ProjectModel
): (id: TextId) => DocumentText | undefined {
  const documents = new Map(model.list('documents').map(({ id, textId }) => [textId, id]));
  return (textId) => {
    const id = documents.get(textId);
    return id && session.loadedText(id);
  };
}
