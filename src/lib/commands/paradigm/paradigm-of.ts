import { paradigmSlots, type AxialParadigm, type ParadigmSlotContents } from '$lib/domain/axial-paradigm';
import type { AxialParadigmId, CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';

const emptySlot: ParadigmSlotContents = { codeIds: [], quotationIds: [], note: '' };

/** The paradigm around a code; undefined when nobody began one. O(paradigms). */
export function findParadigm(model: Pick<ProjectModel, 'list'>, codeId: CodeId): AxialParadigm | undefined {
  return model.list('axialParadigms').find((paradigm) => paradigm.codeId === codeId);
}

/** The paradigm around a code, a new and empty one when there is none yet: put it in the draft once it is filled. */
export function paradigmOf(draft: ChangeDraft, codeId: CodeId, id?: AxialParadigmId): AxialParadigm {
  const code = draft.model.get('codes', codeId);
  return (
    findParadigm(draft.model, code.id) ?? {
      id: id ?? draft.newId<AxialParadigmId>(),
      codeId: code.id,
      slots: emptySlots(),
      createdAt: draft.context.now
    }
  );
}

/** Six slots with nothing in them. */
export function emptySlots(): AxialParadigm['slots'] {
  return Object.fromEntries(paradigmSlots.map((slot) => [slot, emptySlot])) as AxialParadigm['slots'];
}
