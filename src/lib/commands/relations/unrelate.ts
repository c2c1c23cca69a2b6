import type { RelationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { endName } from './end-name';

/** Takes relations away; what they tied stays. @throws AppError `model/not-found` */
export const unrelate: Command<{ ids: readonly RelationId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const relations = [...new Set(ids)].map((id) => model.get('relations', id));
  for (const { id } of relations) draft.remove('relations', id);
  const [first] = relations;
  return draft.build('remove-relations', {
    from: first ? endName(model, first.between, first.fromId) : '',
    to: first ? endName(model, first.between, first.toId) : '',
    count: relations.length
  });
};
