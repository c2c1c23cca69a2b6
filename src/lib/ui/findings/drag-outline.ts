import type { QuotationId } from '$lib/domain/ids';
import { showDragImage } from '$lib/ui/base/drag-image';
import type { OutlineEdge } from './outline-place';
import type { OutlineKey } from './outline-rows';

/** What a dragged section or finding says about itself: its key in the outline. */
export const outlineDragType = 'text/x-kerncode-outline';
/** What dragged evidence says about itself: the ids of its quotations, one a line. */
export const evidenceDragType = 'text/x-kerncode-evidence';
/** What a quotation of a finding says about itself: the id of the choice. */
export const chosenDragType = 'text/x-kerncode-chosen';

export function dragOutlineItem(transfer: DataTransfer, key: OutlineKey): void {
  transfer.setData(outlineDragType, key);
  transfer.effectAllowed = 'move';
}

export function droppedOutlineItem(transfer: DataTransfer): OutlineKey | null {
  const key = transfer.getData(outlineDragType);
  return /^(section|finding):/.test(key) ? (key as OutlineKey) : null;
}

/** Puts quotations on a drag; several hang on the pointer with the words that say so. */
export function dragEvidence(transfer: DataTransfer, ids: readonly QuotationId[], says: string): void {
  transfer.setData(evidenceDragType, ids.join('\n'));
  transfer.effectAllowed = 'copy';
  if (ids.length > 1) showDragImage(transfer, says);
}

export function droppedEvidence(transfer: DataTransfer): QuotationId[] {
  const ids = transfer.getData(evidenceDragType);
  return ids === '' ? [] : (ids.split('\n') as QuotationId[]);
}

/** The edge for a pointer `offset` pixels below the top of a line of `height`; only some lines take things inside. */
export function edgeAt(offset: number, height: number, takesInside: boolean): OutlineEdge {
  if (!takesInside) return offset < height / 2 ? 'before' : 'after';
  if (offset < height / 4) return 'before';
  return offset > (height * 3) / 4 ? 'after' : 'inside';
}
