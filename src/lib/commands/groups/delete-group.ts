import type { CodeGroupId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropConclusions } from '../references/drop-from-evidence';

/** Removes a group; its codes stay. */
export const deleteGroup: Command<{ id: CodeGroupId }> = (model, { id }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('codeGroups', id);
  draft.remove('codeGroups', id);
  dropConclusions(draft, (member) => member.kind === 'code-group' && member.id === id);
  return draft.build('delete-group', { name });
};
