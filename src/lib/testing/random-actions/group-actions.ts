import { addToGroup } from '$lib/commands/groups/add-to-group';
import { deleteGroup } from '$lib/commands/groups/delete-group';
import { removeFromGroup } from '$lib/commands/groups/remove-from-group';
import { saveGroup } from '$lib/commands/groups/save-group';
import { codeLevels } from '$lib/domain/code';
import { codeUses, type CodeCondition } from '$lib/domain/code-group';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

/** Groups of codes, free and smart. */
export const groupActions = {
  saveGroup: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('codeGroups')) : undefined;
    return run(saveGroup, {
      id: known?.id,
      name: pick.name(),
      codeIds: pick.chance() ? pick.some(model.list('codes')).map(({ id }) => id) : undefined,
      condition: [undefined, null, conditionIn(pick, model)][pick.below(3)]
    });
  },
  addToGroup: (pick, model, run) => {
    const group = pick.from(model.list('codeGroups'));
    const codeIds = pick.some(model.list('codes')).map(({ id }) => id);
    return group && run(addToGroup, { groupId: group.id, codeIds });
  },
  removeFromGroup: (pick, model, run) => {
    const group = pick.from(model.list('codeGroups'));
    const codeIds = pick.some(model.list('codes')).map(({ id }) => id);
    return group && run(removeFromGroup, { groupId: group.id, codeIds });
  },
  deleteGroup: (pick, model, run) => {
    const group = pick.from(model.list('codeGroups'));
    return group && run(deleteGroup, { id: group.id });
  }
} satisfies Record<string, RandomAction>;

function conditionIn(pick: Picker, model: ProjectModel): CodeCondition {
  return {
    level: pick.chance() ? pick.from(codeLevels)! : null,
    branchId: pick.chance() ? (pick.from(model.list('codes'))?.id ?? null) : null,
    use: pick.chance() ? pick.from(codeUses)! : null,
    name: pick.chance() ? pick.name() : ''
  };
}
