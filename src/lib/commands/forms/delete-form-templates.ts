import type { FormTemplateId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Deletes forms with all that was filled in on them. Documents made of those stay, as texts of their own. */
export const deleteFormTemplates: Command<{ ids: readonly FormTemplateId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const gone = new Set(ids);
  const names = Array.from(gone, (id) => model.get('formTemplates', id).name);
  for (const { id, templateId } of model.list('forms')) if (gone.has(templateId)) draft.remove('forms', id);
  for (const id of gone) draft.remove('formTemplates', id);
  return draft.build('delete-form-templates', { count: names.length, name: names[0] ?? '' });
};
