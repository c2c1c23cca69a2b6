import { placeLabels } from './label-placement';
import type { Mark } from './mark';
import type { Interval } from './lanes';

/** What a bar is drawn for: a span with a lane, from the text outward. */
export type LaidMark = Interval & { key: string; lane: number };

/** A bar, or the part of it that lies in one section. Pixels from the section's top and the margin's left. */
export type Bar<Of extends LaidMark = Mark> = {
  mark: Of;
  top: number;
  height: number;
  left: number;
  /** Whether the quotation begins and ends in this section. */
  hasStart: boolean;
  hasEnd: boolean;
  /** Where its name stands, from the section's top; null: no room, or named in an earlier section. */
  nameTop: number | null;
};

/** The column the names of a section stand in, from the margin's left; null when it is too narrow for words. */
export type NameColumn = { left: number; width: number };

export type MarginLayout<Of extends LaidMark = Mark> = {
  bars: Bar<Of>[];
  names: NameColumn | null;
};

export type MarginMeasures = {
  height: number;
  width: number;
  laneCount: number;
  /** Top of the line with the character at an offset. */
  topOf: (offset: number) => number;
  /** Bottom of the line with the character before an offset. */
  bottomOf: (offset: number) => number;
};

const widestPitch = 8;
const narrowestPitch = 4;
const nameGap = 8;
const nameHeight = 18;
const shortestName = 40;
const drift = 54;

/** How far lanes lie apart: less as there are more, so that names keep at least half of the margin. */
export function lanePitch(laneCount: number, width: number): number {
  return Math.max(narrowestPitch, Math.min(widestPitch, width / 2 / Math.max(1, laneCount)));
}

/** The bars of a section with their names placed. O(bars · log bars). */
export function layOutBars<Of extends LaidMark>(
  marks: readonly Of[],
  section: Interval,
  measures: MarginMeasures
): MarginLayout<Of> {
  const pitch = lanePitch(measures.laneCount, measures.width);
  const bars = marks.map((mark): Bar<Of> => {
    const hasStart = mark.start >= section.start;
    const hasEnd = mark.end <= section.end;
    const top = hasStart ? measures.topOf(mark.start) : 0;
    const bottom = hasEnd ? measures.bottomOf(mark.end) : measures.height;
    const height = Math.max(4, bottom - top);
    return { mark, top, height, left: mark.lane * pitch, hasStart, hasEnd, nameTop: null };
  });
  const left = measures.laneCount * pitch + nameGap;
  const width = measures.width - left;
  if (width < shortestName) return { bars, names: null };
  return { bars: withNames(bars, measures), names: { left, width } };
}

function withNames<Of extends LaidMark>(bars: Bar<Of>[], { height }: MarginMeasures): Bar<Of>[] {
  const named = bars
    .filter(({ hasStart }) => hasStart)
    .sort((a, b) => a.top - b.top || a.mark.lane - b.mark.lane);
  const tops = placeLabels(
    named.map((bar) => ({ top: bar.top, bottom: bar.top + bar.height })),
    { lineHeight: nameHeight, height, drift }
  );
  const topOf = new Map(named.map(({ mark }, index) => [mark.key, tops[index]!]));
  return bars.map((bar) => ({ ...bar, nameTop: topOf.get(bar.mark.key) ?? null }));
}
