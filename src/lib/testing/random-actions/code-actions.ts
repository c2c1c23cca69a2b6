import { createCode } from '$lib/commands/codes/create-code';
import { deleteCode } from '$lib/commands/codes/delete-code';
import { moveCode } from '$lib/commands/codes/move-code';
import { updateCode } from '$lib/commands/codes/update-code';
import { codeColourCount, codeLevels } from '$lib/domain/code';
import type { RandomAction } from '../random-actions';

/** The code system. */
export const codeActions = {
  createCode: (pick, model, run) =>
    run(createCode, {
      name: pick.name(),
      parentId: pick.chance() ? pick.from(model.list('codes'))?.id : null,
      colour: pick.chance() ? pick.below(codeColourCount) : undefined
    }),
  updateCode: (pick, model, run) => {
    const code = pick.from(model.list('codes'));
    const name = pick.chance() ? pick.name() : undefined;
    return code && run(updateCode, { id: code.id, name, level: pick.from(codeLevels) });
  },
  moveCode: (pick, model, run) => {
    const code = pick.from(model.list('codes'));
    const parentId = pick.chance() ? (pick.from(model.list('codes'))?.id ?? null) : null;
    const beforeId = pick.from(model.childrenOf(parentId))?.id;
    return code && run(moveCode, { id: code.id, parentId, beforeId });
  },
  deleteCode: (pick, model, run) => {
    const code = pick.from(model.list('codes'));
    return code && run(deleteCode, { id: code.id });
  }
} satisfies Record<string, RandomAction>;
