import { fitText, textWidth } from '../figure/text-width';
import type { LaidItem, LaidLabel } from './laid-item';

/** Between a mark and its words, in pixels. */
const toWords = 5;
/** Words are cut no shorter than this. */
export const leastWords = 80;

export const labelAt = (text: string, x: number, width: number): LaidLabel => ({
  text,
  x,
  width,
  y: 0,
  height: 0
});

/** The whole name in a bar; null of anything else, or when it does not fit. */
export function wordsInside(name: string, { shape, left, right }: LaidItem, size: number): LaidLabel | null {
  if (shape !== 'bar' || name === '') return null;
  const width = textWidth(name, size);
  return right - left >= width + 2 * toWords + 2 ? labelAt(name, left + toWords + 1, width) : null;
}

/** Beside a point, on the line of where it can be; null when that line is too short. */
export function wordsWithin(name: string, { somewhere, right }: LaidItem, size: number): LaidLabel | null {
  const width = textWidth(name, size);
  const isLong = somewhere !== null && somewhere.right - right - toWords - width >= 16;
  return name !== '' && isLong ? labelAt(name, right + toWords, width) : null;
}

/** Right of a mark, else left of it, else cut where there is most room; null where there is hardly any. */
export function wordsBeside(
  name: string,
  left: number,
  right: number,
  size: number,
  limits: { left: number; right: number }
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

type Filling = {
  nameOf: (mark: LaidItem) => string;
  limits: { left: number; right: number };
  size: number;
  air: number;
};

/** The same marks, with words where the marks of their row leave room: in a bar, right of a mark, else left of it. By row. */
export function fillWithWords(
  marks: readonly LaidItem[],
  { nameOf, limits, size, air }: Filling
): LaidItem[] {
  const rows = new Map<number, LaidItem[]>();
  for (const mark of marks) {
    const row = rows.get(mark.row);
    if (row) row.push(mark);
    else rows.set(mark.row, [mark]);
  }
  return [...rows.values()].flatMap((row) => {
    let taken = limits.left;
    return row.map((mark, index): LaidItem => {
      const { left, right } = mark;
      const before = taken;
      taken = right + air;
      const name = mark.shape === 'cluster' ? '' : nameOf(mark);
      const inside = wordsInside(name, mark, size);
      if (name === '' || inside) return { ...mark, isInside: inside !== null, label: inside };
      // Between two marks words would be either's: left of a mark they stand before the first only, or after nothing else fits.
      const isEnd = index === 0 || index === row.length - 1;
      const room = {
        left: isEnd ? before : left,
        right: (row[index + 1]?.left ?? limits.right + air) - air
      };
      const label = wordsBeside(name, left, right, size, room);
      if (label) taken = Math.max(taken, label.x + label.width + air);
      return { ...mark, isInside: false, label };
    });
  });
}
