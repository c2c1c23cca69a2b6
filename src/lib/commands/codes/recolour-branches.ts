import { codeColourCount } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Prime to the number of colours: all twelve are used before one comes again, and neighbours lie far apart. */
const colourStep = 5;

/** Gives every root a colour of its own, as long as there are, unlike that of its neighbours; branches follow. */
export const recolourBranches: Command<Record<never, never>> = (model, _intent, context) => {
  const draft = new ChangeDraft(model, context);
  const recolour = (id: CodeId, colour: number) => {
    draft.update('codes', id, { colour });
    for (const child of model.childrenOf(id)) recolour(child.id, colour);
  };
  model.childrenOf(null).forEach(({ id }, index) => recolour(id, (index * colourStep) % codeColourCount));
  return draft.build('recolour-branches');
};
