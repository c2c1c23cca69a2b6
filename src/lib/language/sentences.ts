import type { TextHit } from './find-all';

/**
 * The sentences of a stretch of text, without the white space around them, in order.
 * A line break ends a sentence. UTF-16, half-open `[start, end)`, in the text given. By the rules of Unicode (UAX 29) for the
 * language, so an abbreviation before a capital may end one. O(length).
 */
export function sentencesIn(text: string, language: 'nl' | 'en', from = 0, to = text.length): TextHit[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text.slice(from, to)), ({ index, segment }) =>
    trimmedStretch(text, from + index, from + index + segment.length)
  ).filter((sentence) => sentence !== null);
}

/** The paragraphs of a stretch of text: what lies between line breaks, as `sentencesIn` gives sentences. O(length). */
export function paragraphsIn(text: string, from = 0, to = text.length): TextHit[] {
  const found: TextHit[] = [];
  for (let start = from; start < to;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? to : Math.min(lineBreak, to);
    const paragraph = trimmedStretch(text, start, end);
    if (paragraph) found.push(paragraph);
    start = end + 1;
  }
  return found;
}

/** The stretch without the white space around it; null when there is nothing else. */
export function trimmedStretch(text: string, start: number, end: number): TextHit | null {
  const stretch = text.slice(start, end);
  const length = stretch.trim().length;
  if (length === 0) return null;
  const from = start + stretch.length - stretch.trimStart().length;
  return { start: from, end: from + length };
}
