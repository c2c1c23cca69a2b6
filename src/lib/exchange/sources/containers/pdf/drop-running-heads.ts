import type { PdfLine } from './pdf-fragment';

const depth = 3;
const pageNumber =
  /^(?:(?:pagina|page|p\.|blz\.?)\s?)?[-–]?\s?\d{1,4}\s?(?:(?:\/|van|of)\s?\d{1,4})?\s?[-–]?$/i;

/**
 * The lines of each page without those that come back at the top or bottom of other pages, whatever numbers are
 * in them, and without the number of a single page. `dropped` counts them.
 */
export function dropRunningHeads(pages: PdfLine[][]): { pages: PdfLine[][]; dropped: number } {
  const seen = new Map<string, number>();
  const edges = pages.map((lines) => ({ top: edge(lines, 1), bottom: edge(lines, -1) }));
  for (const { top, bottom } of edges) {
    const keys = [
      ...top.map((line) => `top ${normalise(line)}`),
      ...bottom.map((line) => `bottom ${normalise(line)}`)
    ];
    for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  // Left and right pages may have heads of their own, and a title page none.
  const often = Math.max(2, pages.length * 0.4);
  const isHead = (line: PdfLine, side: string) =>
    (seen.get(`${side} ${normalise(line)}`) ?? 0) >= often ||
    (pages.length === 1 && isOnlyNumber(line, side));
  let dropped = 0;
  const kept = pages.map((lines, index) => {
    const heads = new Set([
      ...takeWhile(edges[index]?.top ?? [], (line) => isHead(line, 'top')),
      ...takeWhile(edges[index]?.bottom ?? [], (line) => isHead(line, 'bottom'))
    ]);
    dropped += heads.size;
    return lines.filter((line) => !heads.has(line));
  });
  return { pages: kept, dropped };
}

/** The outermost lines by their height on the page, from the edge inwards. */
function edge(lines: PdfLine[], direction: 1 | -1): PdfLine[] {
  return [...lines].sort((left, right) => (left.y - right.y) * direction).slice(0, depth);
}

function normalise(line: PdfLine): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}

function isOnlyNumber(line: PdfLine, side: string): boolean {
  return side === 'bottom' && pageNumber.test(line.text);
}

function takeWhile<Value>(values: Value[], holds: (value: Value) => boolean): Value[] {
  const end = values.findIndex((value) => !holds(value));
  return end < 0 ? values : values.slice(0, end);
}
