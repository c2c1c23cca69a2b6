import { findGutter, isCrossed } from './find-gutter';
import type { PdfFragment, PdfLine } from './pdf-fragment';
import { toLine } from './to-line';
import { toRows, type PdfRow } from './to-rows';

/**
 * The lines of one page in reading order: from top to bottom, or, between lines that run over both, first the
 * left and then the right column. Cells of a table in two columns are read side by side.
 */
export function toLines(fragments: PdfFragment[], page: number): PdfLine[] {
  const rows = toRows(fragments);
  const gutter = findGutter(rows);
  if (gutter === null) return rows.map((row) => toLine(row.fragments, page, 0));
  const lines: PdfLine[] = [];
  let band: PdfRow[] = [];
  for (const row of rows) {
    if (!isCrossed(row, gutter)) {
      band.push(row);
      continue;
    }
    for (const line of readBand(band, gutter, page)) lines.push(line);
    band = [];
    lines.push(toLine(row.fragments, page, 0));
  }
  for (const line of readBand(band, gutter, page)) lines.push(line);
  return lines;
}

type Half = { line: PdfLine; order: number; row: PdfRow };

function readBand(rows: PdfRow[], gutter: number, page: number): PdfLine[] {
  const left = toHalves(rows, page, 1, ({ x }) => x < gutter);
  const right = toHalves(rows, page, 2, ({ x }) => x >= gutter);
  const inColumns = [...left, ...right].map(({ line }) => line);
  if (left.length === 0 || right.length === 0) return inColumns;
  const written = [...left, ...right].sort((before, after) => before.order - after.order);
  const switches = written.filter(
    (half, index) => index > 0 && half.line.column !== written[index - 1]?.line.column
  );
  const rightRows = new Set(right.map(({ row }) => row));
  const both = left.filter(({ row }) => rightRows.has(row)).length;
  if (switches.length <= 1 || both === 0) return inColumns;
  // Written cell by cell, each of several lines: the writer knew the order better than we do.
  if (switches.length < both) return written.map(({ line }) => line);
  // Written line by line across the page: prose fills its lines, cells of a table do not.
  const full = left.filter(({ line }) => line.end > gutter - (gutter - line.x) * 0.2);
  return full.length >= left.length * 0.6 ? inColumns : rows.map((row) => toLine(row.fragments, page, 0));
}

function toHalves(
  rows: PdfRow[],
  page: number,
  column: PdfLine['column'],
  isInside: (fragment: PdfFragment) => boolean
): Half[] {
  return rows.flatMap((row) => {
    const fragments = row.fragments.filter(isInside);
    const order = fragments.reduce((least, fragment) => Math.min(least, fragment.order), Infinity);
    return fragments.length === 0 ? [] : [{ line: toLine(fragments, page, column), order, row }];
  });
}
