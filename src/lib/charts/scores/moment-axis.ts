import { scaleLinear } from 'd3';
import type { Mark } from '../figure/figure';
import { textWidth, wrapText } from '../figure/text-width';

/** A measurement moment on the axis; the date is `YYYY-MM-DD`. */
export type AxisMoment = { key: string; name: string; date: string | null };

/** Equal steps in the order of the moments, or true to time. */
export type MomentSpacing = 'steps' | 'time';

const size = 11;
const lineHeight = 13;
const mostLines = 3;

/** Whether the moments can stand on an axis of time: all have a date, and not all the same. */
export function canBeTimed(moments: readonly AxisMoment[]): boolean {
  return (
    moments.length > 1 &&
    moments.every(({ date }) => date !== null) &&
    new Set(moments.map(({ date }) => date)).size > 1
  );
}

/**
 * Where moments lie between `left` and `right`. On an axis of time `at` places a day exactly, also one before the first or after
 * the last moment when it is among `days`; in equal steps the day makes no difference.
 */
export function momentPlaces(
  moments: readonly AxisMoment[],
  spacing: MomentSpacing,
  { left, right }: { left: number; right: number },
  days: readonly string[] = []
): { of: (index: number) => number; at: (index: number, day: string | null) => number } {
  if (spacing === 'steps' || !canBeTimed(moments)) {
    const last = moments.length - 1;
    const of = (index: number) => (last > 0 ? left + (index * (right - left)) / last : (left + right) / 2);
    return { of, at: of };
  }
  const times = [...moments.flatMap(({ date }) => date ?? []), ...days].map((day) => Date.parse(day));
  const scale = scaleLinear()
    .domain([Math.min(...times), Math.max(...times)])
    .range([left, right]);
  const of = (index: number) => scale(Date.parse(moments[index]!.date!));
  return { of, at: (index, day) => (day ? scale(Date.parse(day)) : of(index)) };
}

/** How the moments are written under an axis: by name in up to three lines, or by number where names do not fit. */
export type MomentLabels = { lines: readonly (readonly string[])[]; height: number; isNumbered: boolean };

/** The labels for moments at `places`, so that none touches another or sticks out of `left` and `right`. */
export function momentLabels(
  moments: readonly AxisMoment[],
  places: readonly number[],
  { left, right }: { left: number; right: number }
): MomentLabels {
  const names = moments.map(({ name }, index) => {
    const place = places[index]!;
    const steps = places.flatMap((other, at) => (at === index ? [] : Math.abs(other - place)));
    const room = Math.min(...steps.map((step) => step - 4), 2 * (place - left), 2 * (right - place));
    return wrapText(name, Math.max(1, room), size);
  });
  const isWhole = names.every(
    (lines, index) => lines.length <= mostLines && lines.join(' ') === moments[index]!.name.trim()
  );
  const lines = isWhole ? names : moments.map((_, index) => [String(index + 1)]);
  const count = Math.max(1, ...lines.map(({ length }) => length));
  return { lines, height: count * lineHeight, isNumbered: !isWhole };
}

/** The labels with a tick each, under a line at `y`; one that would touch the label before it is left out. */
export function momentLabelMarks({ lines }: MomentLabels, places: readonly number[], y: number): Mark[] {
  let taken = -Infinity;
  const order = places.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x);
  return order.flatMap(({ x, index }): Mark[] => {
    const tick: Mark = { kind: 'path', d: `M${x} ${y}v4`, stroke: 'line-strong', strokeWidth: 1 };
    const half = Math.max(...lines[index]!.map((line) => textWidth(line, size))) / 2;
    if (x - half < taken) return [tick];
    taken = x + half + 4;
    const words = lines[index]!.map((text, line): Mark => ({
      kind: 'text',
      x,
      y: y + 16 + line * lineHeight,
      text,
      size,
      anchor: 'middle',
      fill: 'soft'
    }));
    return [tick, ...words];
  });
}

/** `1 = Startavond`, `2 = …` in lines of at most `width` pixels: what the numbers stand for. */
export function momentKeyLines(moments: readonly AxisMoment[], width: number): string[] {
  const key = moments.map(({ name }, index) => `${index + 1}\u00a0=\u00a0${name}`).join(' · ');
  return wrapText(key, width, size);
}
