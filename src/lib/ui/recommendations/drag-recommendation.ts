import type { RecommendationId } from '$lib/domain/ids';

const dragType = 'text/x-kerncode-recommendation';

/** Puts a recommendation on a drag, with its whole line on the pointer. */
export function dragRecommendation(transfer: DataTransfer, id: RecommendationId, line: HTMLElement): void {
  transfer.setData(dragType, id);
  transfer.effectAllowed = 'move';
  transfer.setDragImage(line, 16, 16);
}

/** What a drag that comes over carries; its id can only be read once it is let go. */
export const droppedRecommendation = {
  isIn: (transfer: DataTransfer) => transfer.types.includes(dragType),
  read: (transfer: DataTransfer) => (transfer.getData(dragType) as RecommendationId) || null
};
