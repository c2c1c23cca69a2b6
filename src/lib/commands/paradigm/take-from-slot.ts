import type { ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { mapSlots } from '../references/map-slots';
import { findParadigm } from './paradigm-of';
import { slotRefName, withoutRefs, type SlotRef } from './slot-ref';

/** Takes codes and quotations from a slot of a code's paradigm; they themselves stay. @throws AppError `model/not-found` */
export const takeFromSlot: Command<{ codeId: CodeId; slot: ParadigmSlot; refs: readonly SlotRef[] }> = (
  model,
  { codeId, slot, refs },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const paradigm = findParadigm(model, codeId);
  const names = refs.map((ref) => slotRefName(model, ref));
  if (paradigm)
    draft.put('axialParadigms', {
      ...paradigm,
      slots: mapSlots(paradigm.slots, (contents, name) =>
        name === slot ? withoutRefs(contents, refs) : contents
      )
    });
  return draft.build('take-from-slot', {
    name: names[0] ?? '',
    count: refs.length,
    code: model.get('codes', codeId).name
  });
};
