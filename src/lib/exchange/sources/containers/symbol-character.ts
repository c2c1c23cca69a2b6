// What writers of transcripts use of the symbol fonts: boxes, ticks, arrows, bullets and faces.
const wingdings: Record<number, string> = {
  0x4a: '☺',
  0x4b: '😐',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑'
};
const symbol: Record<number, string> = {
  0xa3: '≤',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xde: '⇒'
};

const greekCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const greekSmall = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/**
 * The character that a symbol font draws for a code: 0xFC in Wingdings is `✓`, 0x61 in Symbol is `α`. Codes of
 * the private use area (0xF0FC) mean the same. What nobody knows becomes U+FFFD; a code past 0xFF that is not
 * private is an ordinary character.
 */
export function toSymbolCharacter(code: number, font: string): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (code > 0xff && !isPrivate) return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  const drawn = code & 0xff;
  if (/^w(?:ing|eb)dings/i.test(font)) return wingdings[drawn] ?? '\uFFFD';
  const ascii = drawn >= 0x20 && drawn <= 0x40 ? String.fromCharCode(drawn) : undefined;
  return symbol[drawn] ?? greekCapitals[drawn - 0x41] ?? greekSmall[drawn - 0x61] ?? ascii ?? '\uFFFD';
}
