import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { findParadigm } from './paradigm-of';

/** Removes the paradigm of a code with its notes; the code, and all that was in the slots, stay. */
export const deleteParadigm: Command<{ codeId: CodeId }> = (model, { codeId }, context) => {
  const draft = new ChangeDraft(model, context);
  const paradigm = findParadigm(model, codeId);
  if (paradigm) draft.remove('axialParadigms', paradigm.id);
  return draft.build('delete-paradigm', { code: model.get('codes', codeId).name });
};
