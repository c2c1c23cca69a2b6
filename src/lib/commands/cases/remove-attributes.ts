import type { AttributeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { putValue } from './put-value';

/** Removes attributes with what every case has under them. @throws AppError `model/not-found` */
export const removeAttributes: Command<{ ids: readonly AttributeId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const names = ids.map((id) => model.get('attributes', id).name);
  for (const id of ids) draft.remove('attributes', id);
  for (const one of model.list('cases'))
    for (const { attributeId } of one.attributes ?? [])
      if (ids.includes(attributeId)) putValue(draft, one.id, attributeId, null);
  return draft.build('remove-attributes', { count: ids.length, name: names[0] ?? '' });
};
