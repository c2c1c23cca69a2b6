const quotes = /[\u2018\u2019\u201A\u201B\u2039\u203A`\u00B4]/g;
const doubleQuotes = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
// Controls, soft hyphens, marks of direction and breaks without width: they are not seen, and editors add and drop them.
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/**
 * The words as they are compared: what an editor changes by itself is taken away. White space of any kind is one space,
 * quotation marks and dashes have one form, `…` is three dots, accents are composed, and what cannot be seen is gone.
 *
 * @example plainWords('“Ja…”\n zei ze') // '"Ja..." zei ze'
 */
export function plainWords(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(unseen, '')
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/''/g, '"')
    .replace(dashes, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}
