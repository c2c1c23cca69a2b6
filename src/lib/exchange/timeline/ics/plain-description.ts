import { decodeEntities } from '../../sources/decode-entities';

const longest = 20_000;

/** The words of a description; Google and Teams write HTML in it, of which only the words and the lines are kept. */
export function plainDescription(text: string): string {
  const shown = text.slice(0, longest * 2);
  const isMarkup = /<\/?(?:a|b|br|div|html|i|li|ol|p|span|strong|table|u|ul)\b[^<>]*>/i.test(shown);
  const words = isMarkup
    ? decodeEntities(
        shown.replace(/<br\b[^<>]*>|<\/(?:p|div|li|tr)>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '')
      )
    : shown;
  return words
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longest)
    .toWellFormed();
}
