import type { CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';

/** Removes cases; documents and speakers that pointed at them keep their text and lose the case. */
export const removeCases: Command<{ ids: readonly CaseId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const gone = new Set<string | null>(ids);
  const names = ids.map((id) => model.get('cases', id).name);
  for (const document of model.list('documents')) {
    draft.update('documents', document.id, {
      caseId: gone.has(document.caseId) ? null : document.caseId,
      speakers: document.speakers.map((speaker) =>
        gone.has(speaker.caseId) ? { ...speaker, caseId: null } : speaker
      )
    });
  }
  for (const id of ids) draft.remove('cases', id);
  dropReferences(
    draft,
    ids.map((id) => ({ kind: 'case', id }))
  );
  return draft.build('remove-cases', { count: ids.length, name: names[0] ?? '' });
};
