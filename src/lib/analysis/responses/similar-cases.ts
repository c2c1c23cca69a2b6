import type { Case } from '$lib/domain/case';
import { editDistance } from '$lib/language/edit-distance';
import { wordReader, type WordLanguage } from '$lib/language/word-reader';
import { likeness, nearReasons, slipsAllowed, type NearReason } from '../codes/likeness';
import { nameShaper, type NameShape } from '../codes/name-shape';

/** A case that may be who a name means. `short-for`: the one is the other with first names or initials only. */
export type SimilarCase = { case: Case; reason: NearReason | 'short-for' };

const mostPerName = 3;
const reasons: readonly SimilarCase['reason'][] = [
  ...nearReasons.filter((reason) => reason !== 'small-distance'),
  'short-for',
  'small-distance'
];

/** Cases held against the names of respondents, by name and by pseudonym. Make one per list of cases. */
export class SimilarCases {
  readonly #toShape: (name: string) => NameShape;
  readonly #cases: readonly { case: Case; shapes: readonly NameShape[] }[];

  constructor(cases: readonly Case[], language: WordLanguage) {
    this.#toShape = nameShaper(wordReader(language), language);
    this.#cases = cases.map((one) => ({
      case: one,
      shapes: [one.name, one.pseudonym ?? ''].filter((name) => name.trim() !== '').map(this.#toShape)
    }));
  }

  /** The cases a name may mean, the surest first; at most three. O(cases). */
  of(name: string): SimilarCase[] {
    const shape = this.#toShape(name);
    if (shape.caseless === '') return [];
    return this.#cases
      .flatMap(({ case: one, shapes }) => {
        const found = shapes.flatMap((other) => likenessOfNames(shape, other) ?? []);
        const reason = reasons.find((known) => found.includes(known));
        return reason ? [{ case: one, reason }] : [];
      })
      .sort((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason))
      .slice(0, mostPerName);
  }
}

function likenessOfNames(a: NameShape, b: NameShape): SimilarCase['reason'] | null {
  const reason = likeness(a, b);
  // Names have no stems: "Jansen" is not "Jans".
  if (reason && reason !== 'same-stem') return reason;
  if (isShortFor(a.words, b.words) || isShortFor(b.words, a.words)) return 'short-for';
  return isMisspeltName(a.letters, b.letters) ? 'small-distance' : null;
}

/** As of other names, but the words of a name may all be short: it is taken as one. */
function isMisspeltName(a: string, b: string): boolean {
  const most = slipsAllowed(Math.min(a.length, b.length));
  return most > 0 && a[0] === b[0] && editDistance(a, b, most) <= most;
}

/** Whether each word of the short name is, in order, a word of the long one or its initial, and one of them a whole word. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false;
  let at = 0;
  let hasWhole = false;
  for (const word of short) {
    while (at < long.length && !(long[at] === word || (word.length === 1 && long[at]!.startsWith(word))))
      at += 1;
    if (at === long.length) return false;
    if (long[at] === word && /^\p{L}{3}/u.test(word)) hasWhole = true;
    at += 1;
  }
  return hasWhole;
}
