/**
 * Widths of letters in ems, those of the widest of the fonts a system may show its words in (DejaVu Sans), rounded up:
 * in Segoe UI or Helvetica words take about a tenth less.
 */
const widths: readonly (readonly [number, string])[] = [
  [0.3, "'IJijl"],
  [0.35, ' \u00a0,./:;\\|'],
  [0.4, '()-[]ft·'],
  [0.45, '!r'],
  [0.5, '"*_`'],
  [0.55, '?csz“”‘’«»°'],
  [0.6, 'FLkvxy'],
  [0.65, '$0123456789EPSTYabdeghnopqu{}ß€–'],
  [0.7, 'ABCKRVXZ'],
  [0.75, 'NU'],
  [0.8, '&DGHOQ'],
  [0.85, '#+<=>^w~→←↑↓'],
  [0.9, 'M'],
  [1, '%@Wm—…']
];
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const wide = /\p{Extended_Pictographic}/u;
const invisible = /[\p{M}\p{Cf}]/u;
/** Letters of which each is a character of its own: most names are made of nothing else. */
const plain = /^[ -~]*$/;
const boldFactor = 1.14;

/**
 * How wide a line of text is at most, in pixels, without a browser to measure it: never much narrower than what a system's
 * sans serif takes, so that what is laid out with it does not touch.
 */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  let ems = 0;
  for (const letter of plain.test(text) ? text : text.normalize('NFD'))
    ems += widthOf.get(letter) ?? (invisible.test(letter) ? 0 : wide.test(letter) ? 1.4 : 1);
  return ems * size * (weight === 'bold' ? boldFactor : 1);
}

type WrapOptions = { maxLines?: number; weight?: 'normal' | 'bold' };

/**
 * The text in lines of at most `width` pixels, broken between words but not at a no-break space, which becomes a space. A word that is wider than a line is broken after its
 * hyphens and slashes, and elsewhere only when that is not enough. What does not fit in `maxLines` ends in an ellipsis. At least one line, also of an empty text.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  { maxLines = Infinity, weight }: WrapOptions = {}
): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  lines.push(line);
  const wrapped = lines.map((one) => one.replaceAll('\u00a0', ' '));
  if (wrapped.length <= maxLines) return wrapped;
  return [...wrapped.slice(0, maxLines - 1), shorten(wrapped.slice(maxLines - 1).join(' '), fits)];
}

/** The text on one line of at most `width` pixels, with an ellipsis when it had to be cut. */
export function fitText(text: string, width: number, size: number, weight?: 'normal' | 'bold'): string {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  return fits(text) ? text : shorten(text, fits);
}

/** The longest beginning that fits with an ellipsis behind it; whole characters only. */
function shorten(text: string, fits: (line: string) => boolean): string {
  const letters = graphemes(text);
  const cutAt = (kept: number) => `${letters.slice(0, kept).join('').trimEnd()}…`;
  let [kept, tooMany] = [0, letters.length + 1];
  while (tooMany - kept > 1) {
    const middle = (kept + tooMany) >> 1;
    if (fits(cutAt(middle))) kept = middle;
    else tooMany = middle;
  }
  return cutAt(kept);
}

/** Between the parts of `directeur-bestuurder` and `ouder/verzorger`. */
const seam = /(?<=\p{L}[-‐–/])(?=\p{L})/u;

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts = word.split(seam).flatMap((part) => (fits(part) ? [part] : fill(graphemes(part), fits)));
  return fill(parts, fits);
}

/** The parts one after another in as few lines as they fit in, each line with one at least. */
function fill(parts: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && !fits(line + part)) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return [...lines, line];
}

function graphemes(text: string): string[] {
  if (plain.test(text)) return [...text];
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
