import { codeColourCount, type CodeLevel } from '$lib/domain/code';
import { foldText } from '$lib/language/fold-text';
import { nearestColour } from './nearest-colour';

const levels: Readonly<Record<string, CodeLevel>> = {
  open: 'open',
  'open code': 'open',
  code: 'open',
  subcode: 'open',
  categorie: 'category',
  category: 'category',
  axiaal: 'category',
  axial: 'category',
  kerncode: 'core',
  'core code': 'core',
  core: 'core',
  kern: 'core',
  selectief: 'core',
  selective: 'core'
};

const colours: Readonly<Record<string, number>> = {
  blauw: 0,
  blue: 0,
  oranje: 1,
  orange: 1,
  groen: 2,
  green: 2,
  roze: 3,
  pink: 3,
  paars: 4,
  purple: 4,
  geel: 5,
  yellow: 5,
  turquoise: 6,
  rood: 7,
  red: 7,
  olijf: 8,
  olive: 8,
  magenta: 9,
  grijs: 10,
  gray: 10,
  grey: 10,
  bruin: 11,
  brown: 11
};

const wordOf = (cell: string): string => foldText(cell.replace(/\s+/g, ' ').trim()).folded;

/** The level a cell names in Dutch or English; undefined when it is none. */
export function parseLevel(cell: string): CodeLevel | undefined {
  return Object.hasOwn(levels, wordOf(cell)) ? levels[wordOf(cell)] : undefined;
}

/**
 * The number in the palette of a colour: that number itself, the nearest to `#rrggbb` or `rgb(r, g, b)`, or a plain
 * word in Dutch or English; undefined for anything else.
 */
export function parseColour(cell: string): number | undefined {
  const text = wordOf(cell);
  if (/^\d{1,2}(?:[.,]0+)?$/.test(text)) {
    const number = Number.parseInt(text, 10);
    return number < codeColourCount ? number : undefined;
  }
  if (Object.hasOwn(colours, text)) return colours[text];
  const hex =
    /^(?:#|0x)?([0-9a-f]{6})$/.exec(text)?.[1] ?? /^#([0-9a-f]{3})$/.exec(text)?.[1]?.replace(/./g, '$&$&');
  if (hex) return nearestColour(Number.parseInt(hex, 16));
  const [, red, green, blue] = /^rgba?\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})/.exec(text) ?? [];
  if (red === undefined) return undefined;
  return nearestColour((Number(red) << 16) | (Number(green) << 8) | Number(blue));
}

/** A number with a point or a comma; undefined when it is none. */
export function parseOrder(cell: string): number | undefined {
  const text = cell.trim().replace(',', '.');
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : undefined;
}

/** `10:17` of a cell; a spreadsheet that took it for a time makes it `10:17:00`. Undefined for anything else. */
export function parseCitation(cell: string): string | undefined {
  const [, document, number] = /^(\d{1,9}):(\d{1,9})(?::00)?$/.exec(cell.trim()) ?? [];
  return document === undefined ? undefined : `${Number(document)}:${Number(number)}`;
}
