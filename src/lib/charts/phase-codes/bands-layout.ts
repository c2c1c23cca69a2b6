import { dayNumber } from '$lib/analysis/timeline/day-number';
import { textWidth, wrapText } from '../figure/text-width';
import type { Box } from '../matrix/hatched-box';
import { timeAxis, timeScale, type AxisWords, type LaidAxis } from '../timeline/time-axis';

/** A phase on the axis; `column` is its place among the columns of the matrix. Days `YYYY-MM-DD`, both included. */
export type BandPhase = { column: number; name: string; number: string; from: string; to: string };

export type BandsLayout = {
  width: number;
  height: number;
  titleLines: readonly string[];
  axis: LaidAxis;
  /** Where the lines of the axis begin and end. */
  top: number;
  bottom: number;
  heads: readonly (Box & { phase: BandPhase; text: string })[];
  rows: readonly { lines: readonly string[]; box: Box; bands: readonly (Box & { phase: BandPhase })[] }[];
  legendTop: number;
  left: number;
};

export const bandsMargin = 16;
export const titleSize = 15;
export const titleLine = 20;
export const nameSize = 12;
export const nameLine = 15;
const laneHeight = 24;
const betweenRows = 8;
/** Narrower a band is not drawn: what lasts a day must be seen. */
const narrowest = 4;

/**
 * Where the phases lie on a time axis of a width, with a row of bands under them for each name. Phases that overlap lie in lanes
 * under each other, in the heads and in every row alike. At least one phase.
 */
export function bandsLayout(
  names: readonly string[],
  phases: readonly BandPhase[],
  width: number,
  words: AxisWords & { title: string }
): BandsLayout {
  const longest = Math.max(0, ...names.map((name) => textWidth(name, nameSize, 'bold')));
  const headWidth = Math.min(Math.max(Math.ceil(longest), 72), 240, Math.floor(width * 0.36));
  const left = bandsMargin + headWidth + 12;
  const right = width - bandsMargin;
  const from = Math.min(...phases.map((phase) => dayNumber(phase.from)));
  const to = Math.max(...phases.map((phase) => dayNumber(phase.to))) + 1;
  const scale = timeScale({ from, to }, left, right);
  const titleLines = wrapText(words.title, width - 2 * bandsMargin, titleSize, {
    weight: 'bold',
    maxLines: 3
  });
  const axis = timeAxis(scale, words, bandsMargin + titleLines.length * titleLine + 8, right);
  const extents = phases.map((phase): Extent => {
    const x = Math.min(scale.startOf(phase.from), right - narrowest);
    return { phase, x, end: Math.min(right, Math.max(scale.endOf(phase.to), x + narrowest)) };
  });
  const { laneOf, laneCount } = lanes(extents);
  const place = ({ phase, x, end }: Extent, top: number): Box & { phase: BandPhase } => {
    const y = top + laneOf.get(phase)! * laneHeight;
    return { phase, x, y, width: end - x, height: laneHeight - 2 };
  };
  const top = axis.top + axis.height;
  const heads = extents.map((extent) => {
    const placed = place(extent, top);
    return { ...placed, text: headText(placed.phase, placed.width) };
  });
  let y = top + laneCount * laneHeight + betweenRows;
  const rows = names.map((name) => {
    const lines = wrapText(name, headWidth, nameSize, { weight: 'bold', maxLines: 2 });
    const height = Math.max(laneCount * laneHeight, lines.length * nameLine + 4);
    const row = {
      lines,
      box: { x: bandsMargin, y, width: width - 2 * bandsMargin, height },
      bands: extents.map((extent) => place(extent, y))
    };
    y += height + betweenRows;
    return row;
  });
  return {
    width,
    height: y + 8,
    titleLines,
    axis,
    top,
    bottom: y - betweenRows,
    heads,
    rows,
    legendTop: y + 8,
    left
  };
}

/** The name where it fits, else the number, else nothing. */
function headText({ name, number }: BandPhase, width: number): string {
  return [name, number].find((text) => textWidth(text, nameSize, 'bold') + 8 <= width) ?? '';
}

/** As far as a phase reaches from left to right. */
type Extent = { phase: BandPhase; x: number; end: number };

/** The first lane with room for each phase, by where they begin. */
function lanes(extents: readonly Extent[]): { laneOf: Map<BandPhase, number>; laneCount: number } {
  const laneOf = new Map<BandPhase, number>();
  const ends: number[] = [];
  for (const { phase, x, end } of [...extents].sort((a, b) => a.x - b.x)) {
    const free = ends.findIndex((taken) => taken <= x);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    laneOf.set(phase, lane);
  }
  return { laneOf, laneCount: ends.length };
}
