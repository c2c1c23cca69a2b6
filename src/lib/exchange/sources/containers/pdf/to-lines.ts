import { findGutter, isCrossed, type Gutter } from './find-gutter';
import { findTabStops } from './find-tab-stops';
import type { PdfFragment, PdfLine } from './pdf-fragment';
import { toLine, type LineSurroundings } from './to-line';
import { toRows, type PdfRow } from './to-rows';

/**
 * The lines of one page in reading order: from top to bottom, or, between lines that run over both, first the
 * left and then the right column. Cells of a table in two columns are read side by side. The gutter found is for
 * the next page, which may be nearly empty.
 */
export function toLines(
  fragments: PdfFragment[],
  page: number,
  gutterBefore: Gutter | null
): { lines: PdfLine[]; gutter: Gutter | null } {
  const rows = toRows(fragments);
  const gutter = findGutter(rows, gutterBefore);
  if (gutter !== null) return { lines: readColumns(rows, gutter, page), gutter };
  const surroundings = survey(rows, page, 0);
  return { lines: rows.map((row) => toLine(row.fragments, surroundings)), gutter };
}

function readColumns(rows: PdfRow[], gutter: Gutter, page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  const across = survey(rows, page, 0);
  let band: PdfRow[] = [];
  const endBand = () => {
    for (const line of readBand(band, gutter, page)) lines.push(line);
    band = [];
  };
  for (const row of rows) {
    if (isCrossed(row, gutter)) {
      endBand();
      lines.push(toLine(row.fragments, across));
    } else band.push(row);
  }
  endBand();
  return lines;
}

function survey(rows: PdfRow[], page: number, column: PdfLine['column']): LineSurroundings {
  let right = -Infinity;
  for (const row of rows) for (const { end } of row.fragments) right = Math.max(right, end);
  return { page, column, right, tabStops: findTabStops(rows, right) };
}

type Half = { line: PdfLine; order: number; source: PdfRow };

function readBand(rows: PdfRow[], gutter: Gutter, page: number): PdfLine[] {
  const left = toHalves(rows, page, 1, ({ x }) => x < gutter.x);
  const right = toHalves(rows, page, 2, ({ x }) => x >= gutter.x);
  const inColumns = [...left, ...right].map(({ line }) => line);
  if (left.length === 0 || right.length === 0) return inColumns;
  const written = [...left, ...right].sort((before, after) => before.order - after.order);
  const switches = written.filter(
    ({ line }, index) => index > 0 && line.column !== written[index - 1]?.line.column
  );
  const rightRows = new Set(right.map(({ source }) => source));
  const both = left.filter(({ source }) => rightRows.has(source)).length;
  if (switches.length <= 1 || both === 0) return inColumns;
  // Written cell by cell, each of several lines: the writer knew the order better than we do.
  if (switches.length < both) return written.map(({ line }) => line);
  // Written line by line across the page: prose fills its lines, cells of a table do not.
  const full = left.filter(({ line }) => line.end > gutter.x - (gutter.x - line.x) * 0.2);
  if (full.length >= left.length * 0.6) return inColumns;
  const across = survey(rows, page, 0);
  return rows.map((row) => toLine(row.fragments, across));
}

function toHalves(
  rows: PdfRow[],
  page: number,
  column: PdfLine['column'],
  isInside: (fragment: PdfFragment) => boolean
): Half[] {
  const halves = rows
    .map((row) => ({ source: row, row: { ...row, fragments: row.fragments.filter(isInside) } }))
    .filter(({ row }) => row.fragments.length > 0);
  const surroundings = survey(
    halves.map(({ row }) => row),
    page,
    column
  );
  return halves.map(({ source, row }) => ({
    line: toLine(row.fragments, surroundings),
    order: row.fragments.reduce((least, fragment) => Math.min(least, fragment.order), Infinity),
    source
  }));
}
