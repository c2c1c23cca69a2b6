/** A text made comparable, with the way back to where its characters stood. */
export type FoldedText = {
  folded: string;
  /** Offset in the original (UTF-16) of the character that gave the folded unit at `offset`; the length at the end. */
  toOriginal: (offset: number) => number;
};

// Marks that make no other letter: Latin accents, Hebrew points, Arabic harakat, variation selectors; soft hyphen.
const ignored =
  /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;
const nonAscii = /[^\u0000-\u007f]/gu;

/** Letters Unicode does not take apart, and the typographic forms of what a keyboard types. */
const equivalents: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-'
};

/**
 * The text with case, accents, ligatures (`ﬁ`), no-break spaces and typographic quotes folded away: "Coördinátor"
 * and "coordinator" become the same. O(length); ASCII text and text whose letters keep their length need no map.
 */
export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  // Where the two texts stop running in step: folded offset and the original offset it belongs to.
  const foldedAt: number[] = [];
  const originalAt: number[] = [];
  const known = new Map<string, string>();
  let done = 0;
  let length = 0;
  for (const match of text.matchAll(nonAscii)) {
    const character = match[0];
    let fold = known.get(character);
    if (fold === undefined) known.set(character, (fold = foldCharacter(character)));
    const run = text.slice(done, match.index).toLowerCase();
    pieces.push(run, fold);
    length += run.length + fold.length;
    done = match.index + character.length;
    if (fold.length === character.length) continue;
    for (let extra = fold.length - 1; extra > 0; extra--) {
      foldedAt.push(length - extra);
      originalAt.push(match.index);
    }
    foldedAt.push(length);
    originalAt.push(done);
  }
  if (done === 0) return { folded: text.toLowerCase(), toOriginal: (offset) => offset };
  pieces.push(text.slice(done).toLowerCase());
  return { folded: pieces.join(''), toOriginal: (offset) => mapBack(foldedAt, originalAt, offset) };
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const bare = (equivalents[lower] ?? lower).normalize('NFKD').replace(ignored, '').toLowerCase();
  return equivalents[bare] ?? bare;
}

function mapBack(foldedAt: readonly number[], originalAt: readonly number[], offset: number): number {
  let low = 0;
  let high = foldedAt.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (foldedAt[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : originalAt[low - 1]! + offset - foldedAt[low - 1]!;
}
