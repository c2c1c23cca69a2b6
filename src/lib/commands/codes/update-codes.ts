import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { inTreeOrder } from './code-places';

/** Gives several codes the same level or colour. */
export const updateCodes: Command<{ ids: CodeId[] } & Partial<Pick<Code, 'level' | 'colour'>>> = (
  model,
  { ids, level, colour },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const codes = inTreeOrder(model, ids);
  for (const { id } of codes) draft.update('codes', id, { level, colour });
  return draft.build('update-codes', { name: codes[0]?.name ?? '', count: codes.length });
};
