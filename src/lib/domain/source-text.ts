// Also the vertical tab (a soft line break in Word) and the form feed (a page break): without them words would join.
const lineEnds = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
// Control characters but tab and line feed, the noncharacters, and the byte order mark inside a text.
const controlCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;

/**
 * The text as Kerncode stores it: LF line ends, no control characters, lone surrogates replaced by U+FFFD.
 * All offsets count UTF-16 code units of this text. Letters are kept as they are: no Unicode normalisation.
 */
export function toSourceText(raw: string): string {
  return raw.replace(lineEnds, '\n').replace(controlCharacters, '').toWellFormed();
}
