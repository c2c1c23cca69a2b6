import type { PdfFragment } from './pdf-fragment';
import type { PdfRow } from './to-rows';

/** The white strip between two columns, and where the lines of the right one begin. */
export type Gutter = { x: number; rightStart: number };

// Of the page's width of text: labels before turns stand further left, and are no column.
const firstPlace = 0.3;
const lastPlace = 0.7;
const fewestRows = 4;
const narrowest = 4;
const places = 200;
const fullEnough = 0.45;
// In shares of the letters' size: words of one line stand closer, and cells of a tight table hardly wider.
const wideGap = 0.8;
const narrowGap = 0.25;

/**
 * Where a page of two columns is parted; null when it has one. The strip must run between words on both sides in
 * several rows, and few lines may cross it. A page with few rows has the gutter of the page before, if it fits.
 */
export function findGutter(rows: PdfRow[], before: Gutter | null): Gutter | null {
  return findOwnGutter(rows) ?? (before && isBetweenColumns(rows, before, 1) ? before : null);
}

function findOwnGutter(rows: PdfRow[]): Gutter | null {
  const fragments = rows.flatMap((row) => row.fragments);
  const left = fragments.reduce((least, fragment) => Math.min(least, fragment.x), Infinity);
  const right = fragments.reduce((most, fragment) => Math.max(most, fragment.end), -Infinity);
  const step = (right - left) / places;
  if (!(step > 0)) return null;
  const crossed = new Uint32Array(places);
  for (const row of rows) {
    for (const [start, end] of listStretches(row.fragments)) {
      const last = Math.min(places - 1, Math.ceil((end - left) / step) - 1);
      for (let at = Math.max(0, Math.floor((start - left) / step)); at <= last; at += 1) {
        crossed[at] = (crossed[at] ?? 0) + 1;
      }
    }
  }
  const strip = widestStrip(crossed, rows.length);
  if (!strip || (strip.end - strip.start) * step < narrowest) return null;
  const x = left + ((strip.start + strip.end) / 2) * step;
  const gutter = { x, rightStart: findRightStart(rows, x) };
  return isBetweenColumns(rows, gutter, fewestRows) && isTextUpTo(rows, left, x) ? gutter : null;
}

/** Whether the lines left of the gutter are mostly words: who speaks and when, in a table, is mostly room. */
function isTextUpTo(rows: PdfRow[], left: number, x: number): boolean {
  const shares = rows.flatMap(({ fragments }) => {
    const words = fragments.filter(({ end }) => end <= x);
    const width = words.reduce((sum, word) => sum + word.end - word.x, 0);
    return words.length > 0 ? [width / (x - left)] : [];
  });
  const middle = shares.sort((before, after) => before - after)[Math.floor(shares.length / 2)] ?? 0;
  return middle >= fullEnough;
}

/** Whether a line of the row runs over the gutter. */
export function isCrossed(row: PdfRow, { x, rightStart }: Gutter): boolean {
  if (row.fragments.some((fragment) => fragment.x < x && fragment.end > x)) return true;
  const end = row.fragments.reduce((most, one) => (one.end <= x ? Math.max(most, one.end) : most), -Infinity);
  const start = row.fragments.reduce((least, one) => (one.x >= x ? Math.min(least, one.x) : least), Infinity);
  const size = row.bottom - row.top;
  if (start - end > size * wideGap) return false;
  return start - end < size * narrowGap || Math.abs(start - rightStart) > 1.5;
}

/** What the words of a row cover, with the spaces between words. */
function listStretches(fragments: PdfFragment[]): [start: number, end: number][] {
  const stretches: [number, number][] = [];
  for (const { x, end, size } of [...fragments].sort((before, after) => before.x - after.x)) {
    const last = stretches.at(-1);
    if (last && x - last[1] < size * wideGap) last[1] = Math.max(last[1], end);
    else stretches.push([x, end]);
  }
  return stretches;
}

/** The places next to each other that fewest rows cross, in the middle of the page. */
function widestStrip(crossed: Uint32Array, rowCount: number): { start: number; end: number } | null {
  const first = places * firstPlace;
  const middle = crossed.subarray(first, places * lastPlace);
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
  return { start: best.start + first, end: best.end + first };
}

/** The commonest beginning of words right of the gutter that have words left of it too. */
function findRightStart(rows: PdfRow[], x: number): number {
  const starts = new Map<number, { count: number; start: number }>();
  for (const { fragments } of rows) {
    const start = fragments.reduce((least, one) => (one.x >= x ? Math.min(least, one.x) : least), Infinity);
    if (start === Infinity) continue;
    const known = starts.get(Math.round(start)) ?? { count: 0, start };
    known.count += 1;
    starts.set(Math.round(start), known);
  }
  const [most] = [...starts.values()].sort((before, after) => after.count - before.count);
  return most?.start ?? x;
}

function isBetweenColumns(rows: PdfRow[], gutter: Gutter, fewest: number): boolean {
  const uncrossed = rows.filter((row) => !isCrossed(row, gutter));
  const both = uncrossed.filter(
    ({ fragments }) =>
      fragments.some(({ end }) => end <= gutter.x) && fragments.some(({ x }) => x >= gutter.x)
  );
  return both.length >= fewest && both.length >= (rows.length - uncrossed.length) * 0.5;
}
