import { paradigmSlots, type AxialParadigm, type ParadigmSlotContents } from '$lib/domain/axial-paradigm';

/** The slots of a paradigm, each made anew. */
export function mapSlots(
  slots: AxialParadigm['slots'],
  map: (contents: ParadigmSlotContents, slot: (typeof paradigmSlots)[number]) => ParadigmSlotContents
): AxialParadigm['slots'] {
  return Object.fromEntries(
    paradigmSlots.map((slot) => [slot, map(slots[slot], slot)])
  ) as AxialParadigm['slots'];
}
