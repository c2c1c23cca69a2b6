import type { Span } from '$lib/commands/coding/quotation-at';
import type { DocumentId } from '$lib/domain/ids';
import type { TextHit } from '$lib/language/find-all';
import type { TextBoundaries } from './text-boundaries';

/** How much around a hit is coded. */
export const hitReaches = ['word', 'sentence', 'paragraph'] as const;
export type HitReach = (typeof hitReaches)[number];

/** The spans to code for hits, widened to whole words, sentences or paragraphs; each span once, in order. */
export function placesOfHits(
  hits: readonly TextHit[],
  reach: HitReach,
  { boundaries, documentId }: { boundaries: TextBoundaries; documentId: DocumentId }
): Span[] {
  const places = new Map<string, Span>();
  for (const hit of hits) {
    const span = widen(hit, reach, boundaries);
    if (span.start < span.end) places.set(`${span.start}:${span.end}`, { documentId, ...span });
  }
  return [...places.values()];
}

function widen({ start, end }: TextHit, reach: HitReach, boundaries: TextBoundaries) {
  if (reach === 'paragraph') return boundaries.paragraphAt(start);
  if (reach === 'sentence') {
    const first = boundaries.sentenceAt(start);
    const last = boundaries.sentenceAt(Math.max(start, end - 1));
    return { start: first.start, end: Math.max(first.end, last.end) };
  }
  return {
    start: boundaries.previousWordStart(Math.min(end, start + 1)),
    end: boundaries.nextWordEnd(Math.max(start, end - 1))
  };
}
