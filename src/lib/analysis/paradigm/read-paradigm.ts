import { emptySlots, findParadigm } from '$lib/commands/paradigm/paradigm-of';
import { slotRefName, slotRefs, type SlotRef } from '$lib/commands/paradigm/slot-ref';
import { paradigmSlots, type ParadigmSlot, type ParadigmSlotContents } from '$lib/domain/axial-paradigm';
import type { DocumentText } from '$lib/domain/document-text';
import type { CodeId, QuotationId, TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { quotationRows } from '../quotation-table/quotation-rows';

export type SlotEntry = {
  ref: SlotRef;
  /** A code's name, or `10:17`. */
  name: string;
  /** Index into the palette; null of a quotation. */
  colour: number | null;
  /** The words of a quotation; empty of a code, and where the text is not loaded. */
  words: string;
};

export type ReadSlot = {
  entries: SlotEntry[];
  /** Markdown. */
  note: string;
  /** Distinct quotations: those in the slot and those of its codes. */
  quotationCount: number;
  /** Distinct cases that speak in them, as complete as the texts that are loaded. */
  caseCount: number;
};

/** The paradigm of a code as it is read: what is in each slot, and how much stands behind it. */
export type ReadParadigm = {
  codeId: CodeId;
  name: string;
  colour: number;
  /** False when nobody began one: all slots are empty. */
  exists: boolean;
  slots: Record<ParadigmSlot, ReadSlot>;
};

/**
 * Reads the paradigm of a code; empty slots when there is none. The code itself counts with the phenomenon.
 * O(quotations) once, and the codings of the codes in it. @throws AppError `model/not-found`
 */
export function readParadigm(
  model: ProjectModel,
  codeId: CodeId,
  findText: (id: TextId) => DocumentText | undefined
): ReadParadigm {
  const code = model.get('codes', codeId);
  const paradigm = findParadigm(model, codeId);
  const rows = new Map(quotationRows(model, findText).map((row) => [row.id, row]));
  const readSlot = (slot: ParadigmSlot, contents: ParadigmSlotContents): ReadSlot => {
    const codeIds = slot === 'phenomenon' ? [codeId, ...contents.codeIds] : contents.codeIds;
    const quotationIds = new Set<QuotationId>(contents.quotationIds);
    for (const id of codeIds)
      for (const coding of model.codingsWith(id)) quotationIds.add(coding.quotationId);
    const cases = new Set([...quotationIds].flatMap((id) => rows.get(id)?.cases.map((one) => one.id) ?? []));
    const entries = slotRefs(contents)
      // A merge can have made the code itself one of its own conditions.
      .filter(({ id }) => id !== codeId)
      .map((ref) => ({
        ref,
        name: slotRefName(model, ref),
        colour: ref.kind === 'code' ? model.get('codes', ref.id).colour : null,
        words: ref.kind === 'quotation' ? (rows.get(ref.id)?.text.replace(/\s+/g, ' ').trim() ?? '') : ''
      }));
    return { entries, note: contents.note, quotationCount: quotationIds.size, caseCount: cases.size };
  };
  const slots = paradigm?.slots ?? emptySlots();
  return {
    codeId,
    name: code.name,
    colour: code.colour,
    exists: paradigm !== undefined,
    slots: Object.fromEntries(
      paradigmSlots.map((slot) => [slot, readSlot(slot, slots[slot])])
    ) as ReadParadigm['slots']
  };
}
