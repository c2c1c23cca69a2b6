import { fitText, textWidth, wrapText } from '../figure/text-width';
import type { Density } from './density';
import type { LaidItem, LaidLabel, LaidRows } from './laid-item';

type PhasesInput = {
  /** In their order, each before its parts. */
  marks: readonly LaidItem[];
  nameOf: (mark: LaidItem) => string;
  numberOf: (mark: LaidItem) => string;
  density: Density;
  /** Words may stand no further right than this. */
  limits: { left: number; right: number };
  /** How wide the legend can be. */
  legend: { left: number; right: number };
};

/** The phases of a track: rows of bars with the plan in a strip under them, what is part of them below, and a legend of those that show a number only. */
type LaidPhases = LaidRows & { legend: LaidLabel[] };

const air = 8;
const inset = 6;
/** Of the strip of the plan, and above it. */
export const planHeight = 5;
export const planGap = 2;
const afterRow = 4;
const legendLine = 16;

export function placePhases(input: PhasesInput): LaidPhases {
  const { marks, density, legend: room } = input;
  const tops = inRows(
    input,
    marks.filter(({ items: [item] }) => item!.depth === 0),
    density.bar
  );
  const parts = inRows(
    input,
    marks.filter(({ items: [item] }) => item!.depth === 1),
    density.subBar
  );
  const below = parts.items.map((one) => ({
    ...one,
    top: one.top + tops.height,
    label: one.label && { ...one.label, y: one.label.y + tops.height }
  }));
  const items = [...tops.items, ...below];
  const height = tops.height + parts.height;
  const numbered = items.filter(({ isNumbered }) => isNumbered);
  const entries = numbered.map(
    (one) => `${input.numberOf(one)}\u00a0${input.nameOf(one).replaceAll(' ', '\u00a0')}`
  );
  const lines =
    numbered.length > 0 ? wrapText(entries.join(' · '), room.right - room.left, density.text) : [];
  const legend = lines.map((text, index) => ({
    text,
    x: room.left,
    y: height + index * legendLine,
    width: textWidth(text, density.text),
    height: legendLine
  }));
  return { items, height: height + lines.length * legendLine, legend };
}

/** Bars that overlap stand in rows of their own; so do those whose plans do. */
function inRows(input: PhasesInput, marks: readonly LaidItem[], bar: number): LaidRows {
  if (marks.length === 0) return { items: [], height: 0 };
  const ends: { bar: number; plan: number }[] = [];
  const rows = [...marks]
    .sort((a, b) => a.left - b.left)
    .map((mark) => {
      const { left, right, plan } = mark;
      const free = ends.findIndex((end) => end.bar <= left + 1 && (!plan || end.plan <= plan.left + 1));
      const row = free === -1 ? ends.length : free;
      ends[row] = { bar: right, plan: Math.max(ends[row]?.plan ?? -Infinity, plan?.right ?? -Infinity) };
      return { ...mark, row };
    });
  const hasPlan = rows.some(({ plan }) => plan);
  const pitch = bar + (hasPlan ? planGap + planHeight : 0) + afterRow;
  return {
    height: ends.length * pitch,
    items: rows.map((mark) => {
      const next = rows.filter(({ row, left }) => row === mark.row && left > mark.left);
      const isFirst = rows.every(({ row, left }) => row !== mark.row || left >= mark.left);
      const room = {
        left: isFirst ? input.limits.left : mark.left,
        right: Math.min(input.limits.right, ...next.map(({ left }) => left - air))
      };
      return {
        ...mark,
        ...worded(mark, input, mark.row * pitch, bar, room),
        top: mark.row * pitch,
        height: bar
      };
    })
  };
}

/** The name in the bar, else right of it, else left of the first; else its number in the bar. */
function worded(
  mark: LaidItem,
  { nameOf, numberOf, density: { text: size } }: PhasesInput,
  top: number,
  bar: number,
  around: { left: number; right: number }
): Pick<LaidItem, 'label' | 'isInside' | 'isNumbered'> {
  const name = nameOf(mark);
  const line = Math.min(bar - 2, size + 5);
  const box = { y: top + (bar - line) / 2, height: line };
  const width = textWidth(name, size);
  const isPoint = mark.shape === 'point';
  const room = mark.right - mark.left - 2 * inset;
  if (!isPoint && width <= room)
    return { isInside: true, isNumbered: false, label: { ...box, text: name, x: mark.left + inset, width } };
  if (mark.right + 5 + width <= around.right)
    return { isInside: false, isNumbered: false, label: { ...box, text: name, x: mark.right + 5, width } };
  if (mark.left - 5 - width >= around.left)
    return {
      isInside: false,
      isNumbered: false,
      label: { ...box, text: name, x: mark.left - 5 - width, width }
    };
  const number = numberOf(mark);
  const narrow = textWidth(number, size, 'bold');
  // Most of a name says more than a number that has to be looked up.
  const cut = fitText(name, room, size);
  if (!isPoint && cut.length > 10 && cut.length >= name.length * 0.6)
    return {
      isInside: true,
      isNumbered: false,
      label: { ...box, text: cut, x: mark.left + inset, width: textWidth(cut, size) }
    };
  if (!isPoint && narrow <= mark.right - mark.left - 4) {
    const x = (mark.left + mark.right - narrow) / 2;
    return { isInside: true, isNumbered: true, label: { ...box, text: number, x, width: narrow } };
  }
  if (mark.right + 3 + narrow <= around.right)
    return {
      isInside: false,
      isNumbered: true,
      label: { ...box, text: number, x: mark.right + 3, width: narrow }
    };
  return { isInside: false, isNumbered: false, label: null };
}
