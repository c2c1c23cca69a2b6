import type { CodeId } from '$lib/domain/ids';
import { showDragImage } from '$lib/ui/base/drag-image';
import { codeDragType } from './drop-place';

/** What several dragged codes say about themselves: their ids, one a line, in the order of the tree. */
const codesDragType = 'text/x-kerncode-codes';

/** Puts codes on a drag that was begun on one of them; what takes a single code gets that one. */
export function dragCodes(
  transfer: DataTransfer,
  heldId: CodeId,
  ids: readonly CodeId[],
  says: string
): void {
  transfer.setData(codeDragType, heldId);
  if (ids.length < 2) return;
  transfer.setData(codesDragType, ids.join('\n'));
  showDragImage(transfer, says);
}

/** The codes that are let go; none when something else is. */
export function droppedCodes(transfer: DataTransfer): CodeId[] {
  const ids = transfer.getData(codesDragType) || transfer.getData(codeDragType);
  return ids === '' ? [] : (ids.split('\n') as CodeId[]);
}
