import { windows1252Character } from './from-windows-1252';
import { namedEntities } from './named-entities';

const reference = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

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
  // Browsers read `&#150;` as Windows-1252 too.
  if (number >= 0x80 && number <= 0x9f) return windows1252Character(number);
  const isScalar = number > 0 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff);
  return isScalar ? String.fromCodePoint(number) : '\uFFFD';
}
