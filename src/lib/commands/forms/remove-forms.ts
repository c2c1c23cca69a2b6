import type { FormId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Removes filled-in forms. Documents made of them stay, as texts of their own. */
export const removeForms: Command<{ ids: readonly FormId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const names = Array.from(new Set(ids), (id) => model.get('forms', id).name);
  for (const id of ids) draft.remove('forms', id);
  return draft.build('remove-forms', { count: names.length, name: names[0] ?? '' });
};
