import type { ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { AxialParadigmId, CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { mapSlots } from '../references/map-slots';
import { paradigmOf } from './paradigm-of';

/** Begins the paradigm of a code (one at most), or writes the note of one of its slots. @throws AppError `model/not-found` */
export const saveParadigm: Command<{
  id?: AxialParadigmId;
  codeId: CodeId;
  note?: { slot: ParadigmSlot; text: string };
}> = (model, { id, codeId, note }, context) => {
  const draft = new ChangeDraft(model, context);
  const paradigm = paradigmOf(draft, codeId, id);
  const slots = mapSlots(paradigm.slots, (contents, slot) =>
    note?.slot === slot ? { ...contents, note: note.text.trim() } : contents
  );
  draft.put('axialParadigms', { ...paradigm, slots });
  return draft.build('save-paradigm', { code: model.get('codes', codeId).name });
};
