import type { ReportSeal } from './seal';

/**
 * The seal as JSON that can stand anywhere: in a script of a page, in a comment, in XML. Everything but plain ASCII, and
 * `<`, `>`, `&` and `--`, which only occur inside strings, is written as an escape.
 */
export function sealAsJson(seal: ReportSeal): string {
  return JSON.stringify(seal).replace(/[^ -~]|[<>&]|-(?=-)/g, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
