import type { Sample } from '$lib/domain/comparison-session';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import { seededRandom } from '$lib/statistics/seeded-random';
import { unitsOfText } from './units-of-text';

/**
 * Turns or paragraphs drawn at random without replacement, the same share of each document (stratified), rounded, but at least one
 * of every document that has any. Units stay apart, also when neighbours are drawn. By document in the order given, then by
 * start. The same seed draws the same from a document, whichever others there are.
 */
export function drawParts(
  documents: readonly { documentId: DocumentId; text: DocumentText }[],
  { unit, share, seed }: Sample
): Stretch[] {
  return documents.flatMap(({ documentId, text }) => {
    // Only sentences depend on the language.
    const units = unitsOfText(text, unit, 'nl');
    const wanted = Math.min(units.length, Math.max(1, Math.round(share * units.length)));
    const random = seededRandom(seed ^ hashOf(documentId));
    return drawn(units, wanted, random).map(({ start, end }) => ({ documentId, start, end }));
  });
}

/** `count` of the items, in their order: the beginning of a shuffle (Fisher and Yates 1938, as Durstenfeld 1964 has it). */
function drawn<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const order = items.map((_, index) => index);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (order.length - at));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((index) => items[index]!);
}

/** A 32-bit number of a string: FNV-1a (Fowler, Noll and Vo), over UTF-16 code units. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
