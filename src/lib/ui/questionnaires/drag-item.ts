import type { ItemId } from '$lib/domain/ids';

const dragType = 'text/x-kerncode-item';

/** Puts an item of a questionnaire on a drag. */
export function dragItem(transfer: DataTransfer, id: ItemId): void {
  transfer.setData(dragType, id);
  transfer.effectAllowed = 'move';
}

/** What a drag that comes over carries; its id can only be read once it is let go. */
export const droppedItem = {
  isIn: (transfer: DataTransfer) => transfer.types.includes(dragType),
  read: (transfer: DataTransfer) => (transfer.getData(dragType) as ItemId) || null
};
