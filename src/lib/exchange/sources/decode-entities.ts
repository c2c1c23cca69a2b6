import { namedEntities } from './named-entities';

const reference = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

// What Windows-1252 means by the numbers 128 to 159, which browsers read into `&#150;` and the like.
const windowsNumbers =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * The text with its character references (`&amp;`, `&#233;`, `&#xE9;`) replaced by what they stand for, once:
 * `&amp;lt;` gives `&lt;`. A reference that is unknown or lacks its semicolon stays as it is written.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return namedEntities.get(name) ?? whole;
    return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10));
  });
}

function characterOf(number: number): string {
  if (number >= 0x80 && number <= 0x9f) return windowsNumbers[number - 0x80] ?? '\uFFFD';
  const isScalar = number > 0 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff);
  return isScalar ? String.fromCodePoint(number) : '\uFFFD';
}
