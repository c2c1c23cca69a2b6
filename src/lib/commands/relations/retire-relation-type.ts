import type { RelationTypeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/**
 * Offers a type of relation no longer, or (`retired` false) again; relations of the type stay as they are.
 * `calledNow` is what a built-in type is called on screen, for the history.
 */
export const retireRelationType: Command<{ id: RelationTypeId; retired: boolean; calledNow?: string }> = (
  model,
  { id, retired, calledNow },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const type = model.relationType(id);
  if (type.retired !== retired) draft.put('relationTypes', { ...type, retired });
  return draft.build(retired ? 'retire-relation-type' : 'restore-relation-type', {
    name: type.name ?? calledNow ?? id
  });
};
