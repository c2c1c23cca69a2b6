import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3';
import { dayNumber } from '$lib/analysis/timeline/day-number';
import type { Box } from '../matrix/hatched-box';
import { textWidth } from '../figure/text-width';

/** A stretch of time in days since 1 January 1970, `to` not included; parts of days are in between. */
export type TimeView = { from: number; to: number };

/** From days to pixels and back; a day is as wide as its 24 hours. */
export type TimeScale = {
  left: number;
  right: number;
  view: TimeView;
  /** Where a moment lies; of a day number its beginning. Also outside `left` and `right`. */
  x: (number: number) => number;
  /** Where a day `YYYY-MM-DD` begins, ends and has its middle. */
  startOf: (day: string) => number;
  endOf: (day: string) => number;
  middleOf: (day: string) => number;
};

export function timeScale(view: TimeView, left: number, right: number): TimeScale {
  const perDay = (right - left) / Math.max(view.to - view.from, 1e-6);
  const x = (number: number) => left + (number - view.from) * perDay;
  const startOf = (day: string) => x(dayNumber(day));
  return {
    left,
    right,
    view,
    x,
    startOf,
    endOf: (day) => startOf(day) + perDay,
    middleOf: (day) => startOf(day) + perDay / 2
  };
}

/** The moment at a place between `left` and `right`: the inverse of the scale. */
export function momentAt(
  { left, right, view }: Pick<TimeScale, 'left' | 'right' | 'view'>,
  x: number
): number {
  return view.from + ((x - left) / (right - left)) * (view.to - view.from);
}

export type TickUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
export type MajorUnit = 'month' | 'year';

/** A line down the lanes with its words above them. A label stands right of its line. */
type LaidTick = { x: number; isMajor: boolean; label: (Box & { text: string }) | null };
export type LaidAxis = {
  unit: TickUnit;
  /** By place; a major one where a month or year begins. */
  ticks: readonly LaidTick[];
  /** Top and bottom of the axis itself; the lanes begin below it. */
  top: number;
  height: number;
};

type Step = { unit: TickUnit; interval: TimeInterval; days: number };

const steps: readonly Step[] = [
  { unit: 'day', interval: utcDay, days: 1 },
  { unit: 'week', interval: utcMonday, days: 7 },
  { unit: 'month', interval: utcMonth, days: 28 },
  { unit: 'quarter', interval: utcMonth.every(3)!, days: 90 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count): Step => ({
    unit: 'year',
    interval: utcYear.every(count)!,
    days: 365 * count
  }))
];

const size = 11;
const line = 16;
const air = 12;

export type AxisWords = {
  tick: (date: Date, unit: TickUnit) => string;
  major: (date: Date, unit: MajorUnit) => string;
};

/** Ticks as near to each other as their labels allow, months or years above them; from `top` down, before `limit`. */
export function timeAxis(scale: TimeScale, words: AxisWords, top: number, limit: number): LaidAxis {
  const { left, right, view } = scale;
  const perDay = (right - left) / (view.to - view.from);
  const [first, last] = [dateOf(view.from), dateOf(view.to)];
  const step =
    steps.find(({ unit, days }) => perDay * days >= widestLabel(unit, words) + air) ?? steps.at(-1)!;
  const { unit, interval } = step;
  const majorUnit = unit === 'day' || unit === 'week' ? 'month' : unit === 'year' ? null : 'year';
  const labelOf = (text: string, x: number, y: number, end: number) => {
    const width = textWidth(text, size);
    const at = x + 4;
    return at + width <= end ? { x: at, y, width, height: line, text } : null;
  };
  const place = (date: Date) => scale.x(date.getTime() / 86_400_000);
  const dates = interval.range(interval.floor(first), last);
  const rowTop = majorUnit ? top + line : top;
  const majors = majorUnit ? (majorUnit === 'month' ? utcMonth : utcYear) : null;
  const majorDates = majors ? majors.range(majors.floor(first), last) : [];
  const majorTicks = majorDates.map((date, index): LaidTick => {
    const end = index + 1 < majorDates.length ? place(majorDates[index + 1]!) : limit;
    // Of what began before the view the name stays in sight.
    const x = Math.max(place(date), left - 4);
    const label = labelOf(words.major(date, majorUnit!), x, top, Math.min(end - 4, limit));
    return { x: place(date), isMajor: true, label };
  });
  const minorTicks = dates.map((date, index): LaidTick => {
    const next = dates[index + 1];
    const x = place(date);
    const end = Math.min(next ? place(next) - 2 : limit, limit);
    return {
      x,
      isMajor: majorUnit === null,
      label: x >= left - 1 ? labelOf(words.tick(date, unit), x, rowTop, end) : null
    };
  });
  const ticks = [...majorTicks, ...minorTicks].filter(({ x, label }) => label || (x >= left && x <= right));
  return { unit, ticks, top, height: rowTop + line - top + 4 };
}

const dateOf = (number: number) => new Date(number * 86_400_000);

/** The width of the widest label of a unit, by those of one year. */
function widestLabel(unit: TickUnit, { tick }: AxisWords): number {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 28)));
  return Math.max(...months.map((date) => textWidth(tick(date, unit), size)));
}
