import type { PdfFragment } from './pdf-fragment';

/** Pieces that share a height on the page, from left to right or not. */
export type PdfRow = { fragments: PdfFragment[]; top: number; bottom: number };

/**
 * The rows of a page from top to bottom. A raised number belongs to the line it is raised from: what overlaps
 * by half of the lower of the two is one row.
 */
export function toRows(fragments: PdfFragment[]): PdfRow[] {
  const rows: PdfRow[] = [];
  const words = fragments.filter((fragment) => fragment.text.trim() !== '');
  for (const fragment of words.sort((left, right) => left.y - right.y || left.order - right.order)) {
    const top = fragment.y - fragment.size * 0.7;
    const bottom = fragment.y + fragment.size * 0.2;
    const last = rows.at(-1);
    if (last && isSameRow(last, top, bottom)) {
      last.fragments.push(fragment);
      if (bottom - top > last.bottom - last.top) {
        last.top = top;
        last.bottom = bottom;
      }
    } else rows.push({ fragments: [fragment], top, bottom });
  }
  return rows;
}

function isSameRow(row: PdfRow, top: number, bottom: number): boolean {
  const overlap = Math.min(row.bottom, bottom) - Math.max(row.top, top);
  return overlap >= Math.min(row.bottom - row.top, bottom - top) * 0.5;
}
