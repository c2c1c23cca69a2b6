import type { DocumentKind } from '$lib/domain/document';

/**
 * Words of file names and the kind they tell, the most telling first: "verslag focusgroep" is a focus group. Matched
 * anywhere in the name without accents, so "observatieformulier" is found too; `\b` where a word is short.
 */
const kindWords: [DocumentKind, RegExp][] = [
  ['focus-group', /focus ?gr(oep|oup)|groepsgesprek|groepsinterview|group (interview|discussion)/],
  ['intake-form', /intake|aanmeld(ing|formulier)|inschrijf(ing|formulier)|registration/],
  ['observation', /observ|kijkwijzer|lesbezoek|\bfield ?notes?\b|veldnotitie/],
  ['interview', /interview|\bintv\b|gesprek met|diepte ?gesprek|conversation with/],
  ['meeting-report', /notulen|vergader|overleg|\bverslag|minutes|meeting|bijeenkomst|evaluatiegesprek/],
  ['e-mail', /\be ?mails?\b|mailwisseling|correspondentie|\bmsg\b|\beml\b/],
  [
    'policy-document',
    /beleid|policy|protocol|visie|jaarplan|projectplan|handreiking|convenant|rapport|report/
  ],
  ['web-page', /web ?(site|pagina|page|tekst)|\bwww\b|homepage|nieuwsbericht|\bblog/],
  ['note', /\bmemo\b|notitie|\bnotes?\b|logboek|dagboek|diary/],
  ['interview', /transcri|gesprek/]
];

/** What kind of document a file name tells of; null when it tells nothing. The extension does not count. */
export function guessKind(fileName: string): DocumentKind | null {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // "BuddyInterview3" and "interview_buddy" hold words as much as "interview buddy" does.
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();
  return kindWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
