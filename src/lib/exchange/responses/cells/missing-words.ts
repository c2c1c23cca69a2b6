import type { MissingReason } from '$lib/domain/response';

const words: Record<Exclude<MissingReason, 'invalid'>, string> = {
  blank: `leeg blanco blank empty missing ontbreekt nietingevuld nietbeantwoord notanswered noresponse na nan null
    none nodata afwezig absent ziek geengegevens`,
  'not-applicable': 'nvt nietvantoepassing notapplicable',
  'no-answer': `weetniet weetikniet weethetniet ikweethetniet weetnietgeenmening geenmening geenidee geenantwoord
    wilnietzeggen wiliknietzeggen zegiklieverniet lieverniet onbekend nietbekend unknown dontknow donotknow idontknow dk noopinion
    noanswer prefernottosay prefernottoanswer refused geweigerd weigert kannietbeoordelen kaniknietbeoordelen
    niettebeoordelen unsure`
};
const reasons = new Map<string, MissingReason>(
  Object.entries(words).flatMap(([reason, list]) =>
    list.split(/\s+/).map((word): [string, MissingReason] => [word, reason as MissingReason])
  )
);
/** Of the words with blanks and marks between them. */
const longest = 30;
/** What in an open answer means that there is none; all other words are somebody's answer. */
const noWords = new Set([
  'nvt',
  'na',
  'nan',
  'null',
  'leeg',
  'nietvantoepassing',
  'notapplicable',
  'nietingevuld'
]);

/**
 * Why there is no answer, when that is what the words say ("n.v.t.", "weet niet", "-"); null when they say anything else. Nothing
 * at all, and signs only, are blank. `isOpen`: of an open question, where words like "geen idee" are an answer.
 */
export function missingReason(text: string, isOpen = false): MissingReason | null {
  if (text === '') return 'blank';
  if (text.length > longest) return null;
  if (/^[-–—_.,/\\*]+$/.test(text)) return 'blank';
  if (/^\?+$/.test(text)) return 'no-answer';
  if (/^\(?n\s?\/\s?a\)?\.?$/i.test(text)) return 'not-applicable';
  if (text.startsWith('#')) return null;
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  if (isOpen && !noWords.has(plain)) return null;
  return reasons.get(plain) ?? null;
}
