/** What a title or a name says of the item it is about. */
export type ItemTitle = {
  /** As on the form, the letter small: `2a`; null when there is none. */
  number: string | null;
  /** What is left of the title. */
  text: string;
  /** Whether it is the words beside the answer that are meant: "9 toelichting". */
  isText: boolean;
  /** Whether the number can hardly be anything else. */
  isSure: boolean;
};

const nouns = 'item|vraag|question|stelling|statement|competentie|competence|onderdeel|nummer|number|nr|no';
const numbered = new RegExp(
  String.raw`^(?:((?:${nouns})[\s._#:-]*|[vqisc][\s._-]?)?(\d{1,3}(?:\.\d{1,2})?)\s?([a-z](?![\p{L}\p{N}]))?)(?=$|[\s.):;,\-–—_/·|\]?])`,
  'iu'
);
const beside =
  /^[\s\-–—_:.()[\]·]*(?:toelichting|opmerkingen|opmerking|namelijk|nl|anders,? namelijk|comments?|explanation|explain|uitleg|other|text|tekst|motivatie|waarom|licht toe|in woorden)[\s\-–—_:.()[\]?]*$/i;
const besideFirst = new RegExp(
  String.raw`^(?:toelichting|opmerkingen|opmerking|comments?|uitleg|motivatie|explanation|tekst|text)\b[\s:_-]*(?:bij|op|on|of|for|voor|over)?[\s:_-]*(?:(?:${nouns})\b[\s._#:-]*)?(\d{1,3}[a-z]?)[\s.)]*$`,
  'i'
);

/**
 * The number and text in the title of a column or the name of an item: "2a. Ik kan luisteren", "Vraag 3", "Q4: How often", "9
 * toelichting". A number with only a blank after it may be the first word of the text: not sure.
 *
 * @example parseItemTitle('2a) Ik kan luisteren') // { number: '2a', text: 'Ik kan luisteren', isText: false, isSure: true }
 */
export function parseItemTitle(title: string): ItemTitle {
  const words = title.trim();
  const first = besideFirst.exec(words);
  if (first) return { number: first[1]!.toLowerCase(), text: '', isText: true, isSure: true };
  const found = numbered.exec(words);
  if (!found) return { number: null, text: words, isText: false, isSure: false };
  const [whole, noun, digits = '', letter = ''] = found;
  const rest = words.slice(whole.length);
  const number = `${digits.replace(/^0+(?=\d)/, '')}${letter.toLowerCase()}`;
  if (rest !== '' && beside.test(rest)) return { number, text: '', isText: true, isSure: true };
  const isSure = noun !== undefined || letter !== '' || rest === '' || !/^\s+[\p{L}\p{N}]/u.test(rest);
  return { number, text: rest.replace(/^[\s.):;,\-–—_/·|\]?]+/, ''), isText: false, isSure };
}

/** Whether a title is a number of an item and nothing else. */
export function isBareNumber(title: string): boolean {
  const { number, text, isText } = parseItemTitle(title);
  return number !== null && text === '' && !isText;
}

/** Whether a short title names the words beside an answer: "Toelichting", "(namelijk)". */
export function isBesideTitle(title: string): boolean {
  return beside.test(title);
}
