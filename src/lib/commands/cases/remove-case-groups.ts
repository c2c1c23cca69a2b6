import type { CaseGroupId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Removes groups of cases; the cases stay. @throws AppError `model/not-found` */
export const removeCaseGroups: Command<{ ids: readonly CaseGroupId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const names = ids.map((id) => model.get('caseGroups', id).name);
  for (const id of ids) draft.remove('caseGroups', id);
  return draft.build('remove-case-groups', { count: ids.length, name: names[0] ?? '' });
};
