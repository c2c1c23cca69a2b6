import { fitText, textWidth } from '../figure/text-width';
import type { Density } from './density';
import type { LaidItem, LaidLabel, LaidRows } from './laid-item';
import { clusterWidth } from './place-marks';
import type { TimeScale } from './time-axis';

/** Between a mark and its words, and between what stands beside each other. */
const toWords = 5;
const air = 8;
/** Words are cut no shorter than this. */
const leastWords = 56;

export type RowsInput = {
  /** By where they begin. */
  marks: readonly LaidItem[];
  nameOf: (mark: LaidItem) => string;
  scale: TimeScale;
  density: Density;
  /** Words may stand no further left and right than this. */
  limits: { left: number; right: number };
};

/**
 * Marks of events, documents or matches in rows, none over another and each with its words beside it as long as there is room:
 * in full; else cut; else points that lie near each other are taken together and words stand where there is room for them.
 */
export function placeRows(input: RowsInput): LaidRows {
  const { marks, density } = input;
  const hasBars = marks.some(({ shape }) => shape === 'bar');
  const most = hasBars ? density.barRows : density.pointRows;
  for (const widest of [Infinity, 150, 100]) {
    const placed = placeWithWords(input, widest, most);
    if (placed) return inRows(placed, density, density.row);
  }
  return placeTight(input);
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
    const words = fitText(name, widest, density.text);
    const [left, right] = extentOf(mark);
    const isInside =
      mark.shape === 'bar' && mark.right - mark.left >= textWidth(name, density.text) + 2 * toWords + 2;
    const label = isInside
      ? labelAt(name, mark.left + toWords + 1, textWidth(name, density.text))
      : wordsBeside(words, left, right, density, limits);
    const from = Math.min(left, label?.x ?? left);
    const row = rowFor(ends, from, most);
    if (row === null) return null;
    ends[row] = Math.max(right, label ? label.x + label.width : right) + air;
    placed.push({ ...mark, row, isInside, label });
  }
  return placed;
}

/** Right of a mark, else left of it, else cut where there is most room; null where there is hardly any. */
function wordsBeside(
  name: string,
  left: number,
  right: number,
  { text: size }: Density,
  limits: RowsInput['limits']
): LaidLabel | null {
  if (name === '') return null;
  const [roomRight, roomLeft] = [limits.right - right - toWords, left - toWords - limits.left];
  const full = textWidth(name, size);
  const isRight = full <= roomRight || (full > roomLeft && roomRight >= roomLeft);
  const room = isRight ? roomRight : roomLeft;
  if (room < Math.min(full, leastWords)) return null;
  const words = fitText(name, room, size);
  const width = textWidth(words, size);
  return labelAt(words, isRight ? right + toWords : left - toWords - width, width);
}

function rowFor(ends: number[], from: number, most: number): number | null {
  const free = ends.findIndex((end) => end <= from);
  if (free !== -1) return free;
  return ends.length < most ? ends.length : null;
}

/** What a mark takes of its row: with where it can be, and where it was planned. */
function extentOf({ left, right, somewhere, plan, shape }: LaidItem): [number, number] {
  const ghost = shape === 'point' && plan ? plan : null;
  const middle = ghost && (ghost.left + ghost.right) / 2;
  return [
    Math.min(left, somewhere?.left ?? left, middle === null ? left : middle - 5),
    Math.max(right, somewhere?.right ?? right, middle === null ? right : middle + 5)
  ];
}

/** Marks alone in rows, points that are near each other as one; words only where there is room left. */
function placeTight(input: RowsInput): LaidRows {
  const { density, scale } = input;
  // Where there is no room for it, what could be anywhere in a month stands in the middle of it.
  const bare = input.marks.map((mark) =>
    mark.shape === 'point' ? { ...mark, plan: null, somewhere: null } : mark
  );
  let reach = 0;
  let rows = packed(bare);
  while (countRows(rows) > density.pointRows && reach < scale.right - scale.left) {
    reach = reach === 0 ? 6 : reach * 1.4;
    const joined = clustered(bare, reach, input);
    rows = packed(joined);
    if (joined.every(({ shape }) => shape !== 'point' || reach > scale.right - scale.left)) break;
    if (joined.filter(({ shape }) => shape !== 'bar').length <= 1) break;
  }
  const count = countRows(rows);
  if (count > density.barRows) {
    const pitch = Math.max(0.5, (density.barRows * density.row) / count);
    return inRows(rows, density, pitch);
  }
  return inRows(withWords(rows, input), density, density.row);
}

const countRows = (marks: readonly LaidItem[]) => Math.max(0, ...marks.map(({ row }) => row + 1));

function packed(marks: readonly LaidItem[]): LaidItem[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const row = rowFor(ends, mark.left, Infinity)!;
    ends[row] = mark.right + 2;
    return { ...mark, row };
  });
}

/** Points at most so many pixels from the first of them become one mark; bars stay what they are. */
function clustered(marks: readonly LaidItem[], reach: number, { density, limits }: RowsInput): LaidItem[] {
  const groups: LaidItem[][] = [];
  for (const mark of marks.filter(({ shape }) => shape === 'point')) {
    const group = groups.at(-1);
    if (group && middleOf(mark) - middleOf(group[0]!) <= reach) group.push(mark);
    else groups.push([mark]);
  }
  const points = groups.map((group): LaidItem => {
    if (group.length === 1) return group[0]!;
    const middle = (middleOf(group[0]!) + middleOf(group.at(-1)!)) / 2;
    const width = clusterWidth(group.length, density.text);
    const left = Math.max(limits.left, Math.min(middle - width / 2, limits.right - width));
    const items = group.flatMap((one) => one.items);
    return { ...group[0]!, items, shape: 'cluster', left, right: left + width };
  });
  const bars = marks.filter(({ shape }) => shape === 'bar');
  return [...points, ...bars].sort((a, b) => a.left - b.left);
}

const middleOf = ({ left, right }: LaidItem) => (left + right) / 2;

/** The same marks, with words where the marks of their row leave room for them: right of it, else left of it. */
function withWords(marks: readonly LaidItem[], { nameOf, density, limits }: RowsInput): LaidItem[] {
  const rows = new Map<number, LaidItem[]>();
  for (const mark of marks) rows.set(mark.row, [...(rows.get(mark.row) ?? []), mark]);
  return [...rows.values()].flatMap((row) => {
    let taken = limits.left;
    return row.map((mark, index) => {
      const name = mark.shape === 'cluster' ? '' : nameOf(mark);
      const next = row[index + 1]?.left ?? limits.right + air;
      const [left, right] = [mark.left, mark.right];
      const before = taken;
      taken = right + air;
      if (name === '') return mark;
      const full = textWidth(name, density.text);
      if (mark.shape === 'bar' && right - left >= full + 2 * toWords + 2)
        return { ...mark, isInside: true, label: labelAt(name, left + toWords + 1, full) };
      const roomRight = next - air - (right + toWords);
      if (full <= roomRight || roomRight >= Math.max(leastWords, left - toWords - before)) {
        const words = fitText(name, roomRight, density.text);
        const width = textWidth(words, density.text);
        taken = right + toWords + width + air;
        return { ...mark, label: labelAt(words, right + toWords, width) };
      }
      const roomLeft = left - toWords - before;
      if (roomLeft < Math.min(full, leastWords)) return mark;
      const words = fitText(name, roomLeft, density.text);
      const width = textWidth(words, density.text);
      return { ...mark, label: labelAt(words, left - toWords - width, width) };
    });
  });
}

const labelAt = (text: string, x: number, width: number): LaidLabel => ({ text, x, width, y: 0, height: 0 });

/** With their heights: rows a pitch apart, words in the middle of their row. */
function inRows(marks: readonly LaidItem[], density: Density, pitch: number): LaidRows {
  const thin = pitch < density.row;
  const mark = thin ? Math.max(pitch - 1, pitch * 0.7) : Math.min(16, density.row - 4);
  const lineHeight = Math.min(density.row - 2, density.text + 5);
  return {
    height: countRows(marks) * pitch,
    items: marks.map((one) => {
      const top = one.row * pitch + (pitch - mark) / 2;
      const label = thin || !one.label ? null : one.label;
      const y = one.row * pitch + (pitch - lineHeight) / 2;
      return { ...one, top, height: mark, label: label && { ...label, y, height: lineHeight } };
    })
  };
}
