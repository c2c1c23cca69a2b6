import type { ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { mapSlots } from '../references/map-slots';
import { paradigmOf } from './paradigm-of';
import { slotRefName, withoutRefs, withRefs, type SlotRef } from './slot-ref';

/**
 * Puts codes and quotations in a slot of a code's paradigm, which begins when there is none; with `move` they leave the
 * other slots. The code itself is the phenomenon and is put nowhere. @throws AppError `model/not-found`
 */
export const placeInSlot: Command<{
  codeId: CodeId;
  slot: ParadigmSlot;
  refs: readonly SlotRef[];
  move?: boolean;
}> = (model, { codeId, slot, refs, move = false }, context) => {
  const draft = new ChangeDraft(model, context);
  const placed = refs.filter(({ id }) => id !== codeId);
  const names = placed.map((ref) => slotRefName(model, ref));
  const paradigm = paradigmOf(draft, codeId);
  const slots = mapSlots(paradigm.slots, (contents, name) => {
    if (name === slot) return withRefs(contents, placed);
    return move ? withoutRefs(contents, placed) : contents;
  });
  if (placed.length > 0) draft.put('axialParadigms', { ...paradigm, slots });
  return draft.build('place-in-slot', {
    name: names[0] ?? '',
    count: placed.length,
    code: model.get('codes', codeId).name
  });
};
