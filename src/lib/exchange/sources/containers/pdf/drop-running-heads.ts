import type { PdfLine } from './pdf-fragment';

const depth = 3;
const pageNumber =
  /^(?:(?:pagina|page|p\.|blz\.?)\s?)?[-–]?\s?\d{1,4}\s?(?:(?:\/|van|of)\s?\d{1,4})?\s?[-–]?$/i;

/**
 * The lines of each page without those that come back at the top or bottom of other pages, whatever numbers are
 * in them, and without the number of a single page. Heads stand apart from the words: forms that begin alike on
 * each page keep their lines. `dropped` counts what went.
 */
export function dropRunningHeads(pages: PdfLine[][]): { pages: PdfLine[][]; dropped: number } {
  const seen = new Map<string, number>();
  const edges = pages.map((lines) => ({ top: takeEdge(lines, 1), bottom: takeEdge(lines, -1) }));
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
    (pages.length === 1 && side === 'bottom' && isPageNumber(line));
  const step = usualStep(pages);
  let dropped = 0;
  const kept = pages.map((lines, index) => {
    const heads = new Set([
      ...takeHeads(edges[index]?.top ?? [], lines.length, step, (line) => isHead(line, 'top')),
      ...takeHeads(edges[index]?.bottom ?? [], lines.length, step, (line) => isHead(line, 'bottom'))
    ]);
    dropped += heads.size;
    return lines.filter((line) => !heads.has(line));
  });
  return { pages: kept, dropped };
}

/** The outermost lines by their height on the page, from the edge inwards, and one more to measure room to. */
function takeEdge(lines: PdfLine[], direction: 1 | -1): PdfLine[] {
  return [...lines].sort((left, right) => (left.y - right.y) * direction).slice(0, depth + 1);
}

/** Numbers apart from the times of a recording: a name with its time heads a turn, not a page. */
function normalise(line: PdfLine): string {
  return line.text
    .replace(/(\d{1,2}(?::\d\d)+)|\d+/g, (_, time?: string) => time ?? '#')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function isPageNumber(line: PdfLine): boolean {
  return pageNumber.test(line.text);
}

/** The outermost lines that are heads, up to the last that has room, or is a page's number. */
function takeHeads(
  edge: PdfLine[],
  lineCount: number,
  step: number,
  isHead: (line: PdfLine) => boolean
): PdfLine[] {
  let count = 0;
  for (const [index, line] of edge.entries()) {
    if (index === depth || !isHead(line)) break;
    const next = edge[index + 1];
    // A page of nothing but a head or two: what a scanner or a blank page has.
    const room = next ? Math.abs(next.y - line.y) : lineCount < depth ? Infinity : 0;
    if (room > Math.max(line.size * 1.6, step * 1.2) || isPageNumber(line)) count = index + 1;
  }
  return edge.slice(0, count);
}

/** From one line to the next, for most lines of the document. */
function usualStep(pages: PdfLine[][]): number {
  const steps = pages.flatMap((lines) =>
    lines.slice(1).map((line, index) => Math.abs(line.y - (lines[index]?.y ?? 0)))
  );
  return steps.sort((before, after) => before - after)[Math.floor(steps.length / 2)] ?? 0;
}
