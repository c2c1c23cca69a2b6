import { fitText, textWidth } from '../figure/text-width';
import { clustered } from './cluster-points';
import type { Density } from './density';
import type { LaidItem, LaidLabel, LaidRows } from './laid-item';
import { fillWithWords, labelAt, wordsBeside, wordsInside, wordsWithin } from './place-words';
import { planGap, planHeight } from './place-phases';

/** Between what stands beside each other, in pixels. */
const air = 12;

type RowsInput = {
  /** By where they begin. */
  marks: readonly LaidItem[];
  nameOf: (mark: LaidItem) => string;
  density: Density;
  /** Words may stand no further left and right than this. */
  limits: { left: number; right: number };
  /** Rows before marks lose words or are taken together; bars take as many more as they need. */
  mostRows: number;
};

/**
 * Marks of events, documents or matches in rows, none over another, each with its words beside it as long as there is room: in
 * full; else cut; else where there is room for them; else points that lie near each other are taken together.
 */
export function placeRows(input: RowsInput): LaidRows {
  const { density } = input;
  const bars = packed(input.marks.filter(({ shape }) => shape === 'bar'));
  const most = Math.max(
    input.mostRows,
    countRows(bars) + (bars.length < input.marks.length ? input.mostRows - 1 : 0)
  );
  if (most <= density.barRows)
    for (const widest of [Infinity, 150]) {
      const placed = placeWithWords(input, widest, most);
      if (placed) return inRows(placed, density, density.row);
    }
  const some = most <= density.barRows ? placeWithSomeWords(input, most) : null;
  return some ? inRows(some, density, density.row) : placeTight(input, most);
}

/** Each mark with its words in the first row with room; null when that takes more rows than there are. */
function placeWithWords(
  { marks, nameOf, density, limits }: RowsInput,
  widest: number,
  most: number
): LaidItem[] | null {
  const ends: number[] = [];
  const placed: LaidItem[] = [];
  for (const mark of marks) {
    const name = nameOf(mark);
    const [left, right] = extentOf(mark);
    const inside = wordsInside(name, mark, density.text);
    const words = fitText(name, widest, density.text);
    const label =
      inside ??
      wordsWithin(words, mark, density.text) ??
      wordsBeside(words, left, right, density.text, limits);
    const row = rowFor(ends, Math.min(left, label?.x ?? left), most);
    if (row === null) return null;
    ends[row] = Math.max(right, label ? label.x + label.width : right) + air;
    placed.push({ ...mark, row, isInside: inside !== null, label });
  }
  return placed;
}

function rowFor(ends: number[], from: number, most: number): number | null {
  const free = ends.findIndex((end) => end <= from);
  if (free !== -1) return free;
  return ends.length < most ? ends.length : null;
}

/** What a mark takes of its row: with where it can be, and where it was planned. */
function extentOf({ left, right, somewhere, plan, shape }: LaidItem): [number, number] {
  const middle = shape === 'point' && plan ? (plan.left + plan.right) / 2 : null;
  const [planLeft, planRight] =
    middle === null ? [plan?.left ?? left, plan?.right ?? right] : [middle - 5, middle + 5];
  return [
    Math.min(left, somewhere?.left ?? left, planLeft),
    Math.max(right, somewhere?.right ?? right, planRight)
  ];
}

/**
 * Each mark where its words fit; where they do not, words of marks before it are given up for it, the longest room first. Null
 * when marks alone take more rows than there are.
 */
function placeWithSomeWords({ marks, nameOf, density, limits }: RowsInput, most: number): LaidItem[] | null {
  /** By row: to where marks stand, and to where words do. */
  const rows: { marks: number; words: number }[] = [];
  const placed: LaidItem[] = [];
  for (const mark of marks.map(bare)) {
    const { left, right } = mark;
    const name = nameOf(mark);
    const inside = wordsInside(name, mark, density.text);
    const full = inside ? 0 : textWidth(name, density.text);
    const withWords = rows.findIndex(({ words }) => words <= left);
    const row = withWords !== -1 ? withWords : rows.length < most ? rows.length : widestRoom(rows, left);
    if (row === null) return null;
    const fits = right + 5 + full <= limits.right;
    const label = inside ?? (fits && name !== '' ? labelAt(name, right + 5, full) : null);
    rows[row] = {
      marks: right + 2,
      words: Math.max(right, label ? label.x + label.width : right) + air
    };
    placed.push({ ...mark, row, isInside: inside !== null, label });
  }
  return fillWithWords(placed, { nameOf, limits, size: density.text, air });
}

/** The row whose last mark stands furthest before a place; null when every row is taken there. */
function widestRoom(rows: readonly { marks: number }[], left: number): number | null {
  let widest: number | null = null;
  rows.forEach(({ marks }, row) => {
    if (marks <= left && (widest === null || marks < rows[widest]!.marks)) widest = row;
  });
  return widest;
}

/** Where there is no room for more: what could be anywhere in a month stands in the middle of it, without its plan. */
const bare = (mark: LaidItem): LaidItem => ({ ...mark, plan: null, somewhere: null });

/** Marks alone in rows, points that are near each other as one; words only where there is room left. */
function placeTight(input: RowsInput, most: number): LaidRows {
  const { density, nameOf, limits } = input;
  const marks = input.marks.map(bare);
  let rows = packed(marks);
  for (let reach = 6; countRows(rows) > most && reach < 2 * (limits.right - limits.left); reach *= 1.4)
    rows = packed(clustered(marks, reach, density.text));
  const pitch = Math.max(0.5, Math.min(1, density.barRows / countRows(rows)) * density.row);
  const worded = isThin(pitch, density)
    ? rows
    : fillWithWords(rows, { nameOf, limits, size: density.text, air });
  return inRows(worded, density, pitch);
}

/** Whether rows are too low for words. */
const isThin = (pitch: number, { text }: Density) => pitch < text + 2.5;

const countRows = (marks: readonly LaidItem[]) => Math.max(0, ...marks.map(({ row }) => row + 1));

function packed(marks: readonly LaidItem[]): LaidItem[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const row = rowFor(ends, mark.left, Infinity)!;
    ends[row] = mark.right + 2;
    return { ...mark, row };
  });
}

/** With their heights: rows a pitch apart, words in the middle of their row; bars too thin for words have none. */
function inRows(marks: readonly LaidItem[], density: Density, pitch: number): LaidRows {
  const size = pitch < density.row ? pitch * 0.8 : Math.min(16, density.row - 4);
  const line = Math.min(pitch - 1, density.text + 5);
  return {
    height: countRows(marks) * pitch,
    items: marks.map((one) => {
      const strip = one.shape === 'bar' && one.plan ? planGap + planHeight : 0;
      const top = one.row * pitch + (pitch - size - strip / 2) / 2;
      const height = size - strip / 2;
      // In the middle of its bar, yet never in another row.
      const y = Math.min(Math.max(top + (height - line) / 2, one.row * pitch), (one.row + 1) * pitch - line);
      const label: LaidLabel | null = one.label && { ...one.label, y, height: line };
      return { ...one, top, height, label };
    })
  };
}
