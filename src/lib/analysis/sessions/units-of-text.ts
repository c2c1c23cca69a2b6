import type { DocumentText } from '$lib/domain/document-text';
import { paragraphsIn, sentencesIn, trimmedStretch } from '$lib/language/sentences';

/** A unit in a text: UTF-16, half-open `[start, end)`. */
export type TextUnit = { start: number; end: number };

/**
 * The turns, paragraphs or sentences of a text in order, without the white space around them; blank ones are left
 * out. In a text without turns paragraphs stand in for them. Sentences never cross a line break. O(length).
 */
export function unitsOfText(
  { text, turns }: DocumentText,
  unit: 'turn' | 'paragraph' | 'sentence',
  language: 'nl' | 'en'
): TextUnit[] {
  if (unit === 'turn' && turns.length > 0)
    return turns.map(({ start, end }) => trimmedStretch(text, start, end)).filter((turn) => turn !== null);
  if (unit === 'sentence') return sentencesIn(text, language);
  return paragraphsIn(text);
}
