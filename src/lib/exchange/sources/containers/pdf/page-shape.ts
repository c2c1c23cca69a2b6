import type { PdfLine } from './pdf-fragment';

/** What is usual in a document, to judge a line by. */
export type PageShape = {
  /** The size of the running text. */
  size: number;
  /** The smallest size that only headings have. */
  headingSize: number;
  /** From one line to the next within a paragraph, in shares of the size; by rounded size, 0 for all. */
  spacings: Map<number, number>;
  /** Where lines usually begin and where the longest end, by `edgeKey`. */
  edges: Map<string, Edges>;
  /** Paragraphs hang: their first line stands out to the left of the others. */
  isHanging: boolean;
  /** The rounded sizes in which room between lines parts the paragraphs, so that short lines part nothing. */
  roomySizes: Set<number>;
  /** Lines are filled as far as words fit; else they were broken by their number of letters. */
  isFilled: boolean;
};

type Edges = { left: number; right: number };

const indent = 0.8;
const wellFilled = 0.72;
const fewestLines = 8;

/** The usual shape of the pages, taken over the whole document so that a short last page is judged like others. */
export function measureShape(lines: PdfLine[]): PageShape {
  const size = mostCommon(lines.map((line) => [line.size, line.text.length])) ?? 12;
  const bare: PageShape = {
    size,
    headingSize: measureHeadings(lines, size),
    spacings: measureSpacings(lines),
    edges: measureEdges(lines),
    isHanging: false,
    roomySizes: new Set(),
    isFilled: true
  };
  const parted = { ...bare, roomySizes: measureRoom(lines, bare), isFilled: measureFilling(lines, bare) };
  return { ...parted, isHanging: measureHanging(lines, parted) };
}

/** Whether a line ends before it is full: then its writer ended it on purpose. */
export function isShort(line: PdfLine, next: PdfLine, shape: PageShape): boolean {
  if (!shape.isFilled) return filling(line, shape) < wellFilled;
  const room = edgesOf(line, shape).right - line.end;
  return room > next.firstWordWidth + line.size * 0.6;
}

/** Whether more room stands above the line than between lines of one paragraph. */
export function hasRoomAbove(before: PdfLine, line: PdfLine, shape: PageShape): boolean {
  const spacing = shape.spacings.get(Math.round(line.size)) ?? shape.spacings.get(0) ?? 1.2;
  return (line.y - before.y) / line.size > spacing * 1.2;
}

/** Whether two lines are set in one size, or nearly: another size is another kind of text. */
export function isSameSize(before: PdfLine, line: PdfLine): boolean {
  return Math.abs(line.size / before.size - 1) <= 0.12;
}

/** Whether a line stands under another in one column of one page. */
export function isBelow(before: PdfLine, line: PdfLine): boolean {
  return line.page === before.page && line.column === before.column && line.y > before.y;
}

/** How far a line begins from where lines usually begin: -1 stands out, 1 stands in. */
export function indentOf(line: PdfLine, shape: PageShape): -1 | 0 | 1 {
  const distance = line.x - edgesOf(line, shape).left;
  if (distance > line.size * indent) return 1;
  return distance < -line.size * indent ? -1 : 0;
}

/** Text of another size may run wider, as code and notes do: each size has edges of its own, when it has lines. */
function edgesOf(line: PdfLine, shape: PageShape): Edges {
  const ownKey = `${line.column} ${Math.round(line.size)}`;
  return shape.edges.get(ownKey) ?? shape.edges.get(`${line.column}`) ?? { left: line.x, right: line.end };
}

function measureEdges(lines: PdfLine[]): Map<string, Edges> {
  const groups = new Map<string, PdfLine[]>();
  for (const line of lines) {
    for (const key of [`${line.column}`, `${line.column} ${Math.round(line.size)}`]) {
      const group = groups.get(key) ?? [];
      group.push(line);
      groups.set(key, group);
    }
  }
  const edges = new Map<string, Edges>();
  for (const [key, group] of groups) {
    if (key.includes(' ') && group.length < fewestLines) continue;
    const left = mostCommon(group.map((line) => [line.x, 1])) ?? 0;
    edges.set(key, {
      left,
      right: quantile(
        group.map((line) => line.end),
        0.95
      )
    });
  }
  return edges;
}

/** Larger than the running text, and rare: where much is larger, the running text has two sizes. */
function measureHeadings(lines: PdfLine[], size: number): number {
  const larger = lines
    .filter((line) => line.size >= size * 1.15)
    .sort((before, after) => after.size - before.size);
  const most = lines.reduce((total, line) => total + line.text.length, 0) * 0.2;
  let letters = 0;
  let smallest = Infinity;
  for (const line of larger) {
    letters += line.text.length;
    if (letters > most && line.size < smallest) break;
    smallest = line.size;
  }
  return letters > most && smallest !== Infinity ? smallest * 1.01 : size * 1.15;
}

/** A low quantile: most of a transcript's lines may be paragraphs of one line, with room between them. */
function measureSpacings(lines: PdfLine[]): Map<number, number> {
  const steps = new Map<number, number[]>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || !isBelow(before, line)) continue;
    const step = (line.y - before.y) / line.size;
    if (step < 0.8 || step > 3) continue;
    for (const size of [0, Math.round(line.size)]) {
      const known = steps.get(size) ?? [];
      known.push(step);
      steps.set(size, known);
    }
  }
  const usual = [...steps].filter(([size, all]) => size === 0 || all.length >= fewestLines);
  return new Map(usual.map(([size, all]) => [size, quantile(all, 0.2)]));
}

/** The share of its column that a line runs through. */
function filling(line: PdfLine, shape: PageShape): number {
  const { left, right } = edgesOf(line, shape);
  return right > left ? (line.end - left) / (right - left) : 1;
}

/** Lines that are clearly short end paragraphs: is there room under most of them? */
function measureRoom(lines: PdfLine[], shape: PageShape): Set<number> {
  const ends = new Map<number, { all: number; withRoom: number }>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || !isBelow(before, line) || !isSameSize(before, line)) continue;
    if (filling(before, shape) > 0.6) continue;
    const size = Math.round(line.size);
    const counts = ends.get(size) ?? { all: 0, withRoom: 0 };
    counts.all += 1;
    if (hasRoomAbove(before, line, shape)) counts.withRoom += 1;
    ends.set(size, counts);
  }
  const roomy = [...ends].filter(([, { all, withRoom }]) => withRoom >= 2 && withRoom >= all * 0.75);
  return new Set(roomy.map(([size]) => size));
}

/** Paragraphs end anywhere in a line. When most short lines are nearly full, words were not fitted to the width. */
function measureFilling(lines: PdfLine[], shape: PageShape): boolean {
  let short = 0;
  let nearlyFull = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || !isSameSize(before, line) || !isShort(before, line, shape)) continue;
    short += 1;
    if (filling(before, shape) >= wellFilled) nearlyFull += 1;
  }
  return nearlyFull <= short * 0.5;
}

/** Lines that stand in follow full lines when paragraphs hang, and short ones when first lines are indented. */
function measureHanging(lines: PdfLine[], shape: PageShape): boolean {
  let full = 0;
  let all = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || indentOf(line, shape) !== 1 || indentOf(before, shape) === 1) continue;
    all += 1;
    if (!isShort(before, line, shape)) full += 1;
  }
  return full > all * 0.6;
}

/** Rounded to points, so that lines set a hair apart count together. */
function mostCommon(values: [value: number, weight: number][]): number | null {
  const weights = new Map<number, { weight: number; value: number }>();
  for (const [value, weight] of values) {
    const known = weights.get(Math.round(value)) ?? { weight: 0, value };
    known.weight += weight;
    weights.set(Math.round(value), known);
  }
  const [most] = [...weights.values()].sort((before, after) => after.weight - before.weight);
  return most?.value ?? null;
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((before, after) => before - after);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
