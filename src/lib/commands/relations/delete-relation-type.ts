import { AppError } from '$lib/domain/app-error';
import type { RelationTypeId } from '$lib/domain/ids';
import { isBuiltInRelationType } from '$lib/domain/relation-type';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/**
 * Removes a type of the researchers' own that no relation has; one that is used can be retired. A built-in type is as it
 * first was again, when it is not used either.
 * @throws AppError `command/in-use`, `model/not-found`
 */
export const deleteRelationType: Command<{ id: RelationTypeId }> = (model, { id }, context) => {
  const draft = new ChangeDraft(model, context);
  const type = model.relationType(id);
  const name = type.name ?? id;
  const count = model.list('relations').filter(({ typeId }) => typeId === id).length;
  if (count > 0) throw new AppError('command/in-use', { what: 'relationType', name, count });
  if (!isBuiltInRelationType(id) || model.find('relationTypes', id)) draft.remove('relationTypes', id);
  return draft.build('delete-relation-type', { name });
};
