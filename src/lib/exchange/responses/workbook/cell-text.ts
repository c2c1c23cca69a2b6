import { toSourceText } from '$lib/domain/source-text';

/** A text of a workbook as Kerncode keeps it: `_x000D_` stands for the character with that number. */
export function cellText(raw: string): string {
  const text = raw.includes('_x')
    ? raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : raw;
  return toSourceText(text);
}
