import type { TextHit } from '$lib/language/find-all';

export const hitSpans = ['hit', 'sentence', 'paragraph'] as const;
/** How much text around a hit becomes the quotation. */
export type HitSpan = (typeof hitSpans)[number];

/** The hit itself, or the sentence or paragraph it lies in, without white space at its ends. UTF-16, half-open. */
export function hitSpan(text: string, { start, end }: TextHit, span: HitSpan, language: string): TextHit {
  if (span === 'hit') return { start, end };
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const paragraphEnd = lineEnd === -1 ? text.length : lineEnd;
  if (span === 'paragraph') return trimmed(text, paragraphStart, paragraphEnd);
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  let sentenceStart = paragraphStart;
  let sentenceEnd = paragraphEnd;
  for (const { index, segment } of sentences.segment(text.slice(paragraphStart, paragraphEnd))) {
    const from = paragraphStart + index;
    if (from <= start) sentenceStart = from;
    if (from + segment.length < end) continue;
    sentenceEnd = from + segment.length;
    break;
  }
  return trimmed(text, sentenceStart, sentenceEnd);
}

function trimmed(text: string, start: number, end: number): TextHit {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: from + inner.trim().length };
}
