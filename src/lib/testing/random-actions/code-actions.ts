import { bundleCodes } from '$lib/commands/codes/bundle-codes';
import { createCode } from '$lib/commands/codes/create-code';
import { deleteCodes } from '$lib/commands/codes/delete-codes';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { moveCodes } from '$lib/commands/codes/move-codes';
import { recodeQuotations } from '$lib/commands/codes/recode-quotations';
import { recolourBranches } from '$lib/commands/codes/recolour-branches';
import { updateCode } from '$lib/commands/codes/update-code';
import { updateCodes } from '$lib/commands/codes/update-codes';
import { codeColourCount, codeLevels } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

const someCodes = (pick: Picker, model: ProjectModel): CodeId[] =>
  pick.some(model.list('codes')).map(({ id }) => id);

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
    const exampleId = pick.chance() ? (pick.from(model.list('quotations'))?.id ?? null) : undefined;
    const definition = pick.chance() ? `${pick.name()}.` : undefined;
    return (
      code && run(updateCode, { id: code.id, name, level: pick.from(codeLevels), exampleId, definition })
    );
  },
  moveCodes: (pick, model, run) => {
    const parentId = pick.chance() ? (pick.from(model.list('codes'))?.id ?? null) : null;
    const beforeId = pick.from(model.childrenOf(parentId))?.id;
    return run(moveCodes, { ids: someCodes(pick, model), parentId, beforeId });
  },
  updateCodes: (pick, model, run) =>
    run(updateCodes, {
      ids: someCodes(pick, model),
      level: pick.from(codeLevels),
      colour: pick.chance() ? pick.below(codeColourCount) : undefined
    }),
  recolourBranches: (_pick, _model, run) => run(recolourBranches, {}),
  bundleCodes: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('codes')) : undefined;
    const parent = known ? { parentId: known.id } : { name: pick.name(), level: pick.from(codeLevels)! };
    return run(bundleCodes, { codeIds: someCodes(pick, model), parent });
  },
  mergeCodes: (pick, model, run) => {
    const survivor = pick.from(model.list('codes'));
    return survivor && run(mergeCodes, { survivorId: survivor.id, codeIds: someCodes(pick, model) });
  },
  recodeQuotations: (pick, model, run) => {
    const [from, target] = [pick.from(model.list('codes')), pick.from(model.list('codes'))];
    const quotationIds = pick.some(model.list('quotations')).map(({ id }) => id);
    const to = target && pick.chance() ? { codeId: target.id } : { name: pick.name() };
    const as = pick.from(['split', 'replace', 'copy'] as const)!;
    return from && run(recodeQuotations, { quotationIds, fromId: from.id, to, as });
  },
  deleteCodes: (pick, model, run) => run(deleteCodes, { ids: someCodes(pick, model) })
} satisfies Record<string, RandomAction>;
