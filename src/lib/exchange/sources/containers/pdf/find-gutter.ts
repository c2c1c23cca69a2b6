import type { PdfFragment } from './pdf-fragment';
import type { PdfRow } from './to-rows';

// Of the page's width of text: labels before turns stand further left, and are no column.
const firstPlace = 0.3;
const lastPlace = 0.7;
const fewestRows = 4;
const narrowest = 6;
const places = 200;

/**
 * Where a page of two columns is parted, as an x; null when it has one. The white strip must run between words
 * on both sides in several rows, and few lines may cross it.
 */
export function findGutter(rows: PdfRow[]): number | null {
  const fragments = rows.flatMap((row) => row.fragments);
  const left = fragments.reduce((least, fragment) => Math.min(least, fragment.x), Infinity);
  const right = fragments.reduce((most, fragment) => Math.max(most, fragment.end), -Infinity);
  const step = (right - left) / places;
  if (!(step > 0)) return null;
  const crossed = new Uint32Array(places);
  for (const row of rows) {
    for (const [start, end] of listStretches(row.fragments)) {
      const last = Math.min(places - 1, Math.ceil((end - left) / step) - 1);
      for (let at = Math.max(0, Math.floor((start - left) / step)); at <= last; at += 1)
        crossed[at] = (crossed[at] ?? 0) + 1;
    }
  }
  const strip = widestStrip(crossed, rows.length);
  if (!strip || (strip.end - strip.start) * step < narrowest) return null;
  const gutter = left + ((strip.start + strip.end) / 2) * step;
  return isBetweenColumns(rows, gutter) ? gutter : null;
}

/** Whether a line of the row runs over the gutter. */
export function isCrossed(row: PdfRow, gutter: number): boolean {
  return listStretches(row.fragments).some(([start, end]) => start < gutter && end > gutter);
}

/** What the words of a row cover, with the spaces between words. */
function listStretches(fragments: PdfFragment[]): [start: number, end: number][] {
  const stretches: [number, number][] = [];
  for (const { x, end, size } of [...fragments].sort((before, after) => before.x - after.x)) {
    const last = stretches.at(-1);
    if (last && x - last[1] < size * 0.8) last[1] = Math.max(last[1], end);
    else stretches.push([x, end]);
  }
  return stretches;
}

/** The places next to each other that fewest rows cross, in the middle of the page. */
function widestStrip(crossed: Uint32Array, rowCount: number): { start: number; end: number } | null {
  const middle = crossed.subarray(places * firstPlace, places * lastPlace);
  const least = middle.reduce((fewest, count) => Math.min(fewest, count), Infinity);
  if (least > rowCount * 0.3) return null;
  let best = { start: 0, end: 0 };
  let start = -1;
  for (let at = 0; at <= middle.length; at += 1) {
    const isOpen = at < middle.length && (middle[at] ?? 0) <= least;
    if (isOpen && start < 0) start = at;
    if (!isOpen && start >= 0) {
      if (at - start > best.end - best.start) best = { start, end: at };
      start = -1;
    }
  }
  const first = places * firstPlace;
  return { start: best.start + first, end: best.end + first };
}

function isBetweenColumns(rows: PdfRow[], gutter: number): boolean {
  const uncrossed = rows.filter((row) => !isCrossed(row, gutter));
  const both = uncrossed.filter(
    (row) => row.fragments.some(({ end }) => end <= gutter) && row.fragments.some(({ x }) => x >= gutter)
  );
  return both.length >= fewestRows && both.length >= (rows.length - uncrossed.length) * 0.5;
}
