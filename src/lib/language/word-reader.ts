/** The languages whose words can be told apart and stemmed. */
export type WordLanguage = 'nl' | 'en';

/**
 * The words of a text as they stand in it, from left to right; numbers are words, punctuation is none. An apostrophe
 * and a diaeresis stay inside their word ("zo'n", "coördinator"); a hyphen parts. Making a segmenter is dear: keep what
 * this gives for as long as words of one language are asked for.
 */
export function wordReader(language: WordLanguage): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) =>
    Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
