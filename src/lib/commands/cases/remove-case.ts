import type { CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';

/** Removes a case; documents and speakers that pointed at it keep their text and lose the case. */
export const removeCase: Command<{ id: CaseId }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('cases', intent.id);
  for (const document of model.list('documents')) {
    draft.update('documents', document.id, {
      caseId: document.caseId === intent.id ? null : document.caseId,
      speakers: document.speakers.map((speaker) =>
        speaker.caseId === intent.id ? { ...speaker, caseId: null } : speaker
      )
    });
  }
  draft.remove('cases', intent.id);
  dropReferences(draft, [{ kind: 'case', id: intent.id }]);
  return draft.build('remove-case', { name });
};
