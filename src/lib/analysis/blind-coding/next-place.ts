import type { DocumentId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';

/**
 * Which of the places comes after (1) or before (-1) an offset of a document, going on into the next document that has any;
 * `isPassed` tells by index which to pass by. Places are by document and start. Null at the end, and from a document without
 * places the first or last of all. O(places).
 */
export function nextPlace(
  places: readonly Stretch[],
  from: { documentId: DocumentId; offset: number },
  direction: 1 | -1,
  isPassed: (index: number) => boolean
): number | null {
  const first = places.findIndex(({ documentId }) => documentId === from.documentId);
  const last = places.findLastIndex(({ documentId }) => documentId === from.documentId);
  const isBeyond = ({ documentId, start, end }: Stretch, index: number) => {
    if (documentId === from.documentId) return direction === 1 ? start > from.offset : end <= from.offset;
    if (first === -1) return true;
    return direction === 1 ? index > last : index < first;
  };
  const isFound = (place: Stretch, index: number) => isBeyond(place, index) && !isPassed(index);
  const found = direction === 1 ? places.findIndex(isFound) : places.findLastIndex(isFound);
  return found === -1 ? null : found;
}
