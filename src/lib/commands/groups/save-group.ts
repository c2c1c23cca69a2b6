import { AppError } from '$lib/domain/app-error';
import type { CodeCondition } from '$lib/domain/code-group';
import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName, storedName } from '../required-name';

/** Fields left out stay as they are; a new group is free and empty without them. */
export type GroupToSave = {
  id?: CodeGroupId;
  name: string;
  comment?: string;
  codeIds?: CodeId[];
  condition?: CodeCondition | null;
};

/**
 * Makes a group of codes or changes the one with this id. With a condition it is a smart group: it then holds no codes
 * of its own, and ceases to be one with null.
 * @throws AppError `command/empty-name`, `command/name-taken`, `model/not-found` (a code, the branch)
 */
export const saveGroup: Command<GroupToSave> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const id = intent.id ?? draft.newId<CodeGroupId>();
  const current = model.find('codeGroups', id);
  const name = requiredName(intent.name, 'group');
  const key = nameKey(name);
  if (model.list('codeGroups').some((group) => group.id !== id && nameKey(group.name) === key))
    throw new AppError('command/name-taken', { what: 'group', name });
  const condition = intent.condition === undefined ? (current?.condition ?? null) : intent.condition;
  if (intent.condition?.branchId) model.get('codes', intent.condition.branchId);
  const codeIds = [...new Set(intent.codeIds ?? current?.codeIds)];
  for (const codeId of codeIds) model.get('codes', codeId);
  draft.put('codeGroups', {
    id,
    name,
    comment: intent.comment ?? current?.comment ?? '',
    codeIds: condition ? [] : codeIds,
    condition: condition && { ...condition, name: storedName(condition.name, 'code') },
    createdAt: current?.createdAt ?? context.now
  });
  return draft.build('save-group', { name });
};
