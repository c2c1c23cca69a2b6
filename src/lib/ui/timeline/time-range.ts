/** A stretch of time in days since 1 January 1970, `to` not included; parts of days are in between two pixels. */
export type TimeRange = { from: number; to: number };

const dayLength = 86_400_000;
/** No closer than this, in days. */
const shortest = 7;
/** Beside what there is to see: a share of its length on both sides, and at least so many days. */
const roomShare = 0.5;
const leastRoom = 60;

/** The number of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / dayLength);
}

/** The day `YYYY-MM-DD` in which a moment lies. */
export function dayOfNumber(number: number): string {
  return new Date(Math.floor(number) * dayLength).toISOString().slice(0, 10);
}

export const lengthOf = ({ from, to }: TimeRange): number => to - from;

/** From the first day to the last, with some air around. */
export function fittingRange(first: string, last: string): TimeRange {
  const [from, to] = [dayNumber(first), dayNumber(last) + 1];
  const air = Math.max(3, (to - from) * 0.03, (shortest - (to - from)) / 2);
  return { from: from - air, to: to + air };
}

/** How far one can look: all there is and as much again around it. */
export function boundsAround(all: TimeRange): TimeRange {
  const room = Math.max(leastRoom, lengthOf(all) * roomShare);
  return { from: all.from - room, to: all.to + room };
}

/** The same length, moved by so many days as the bounds allow. */
export function panned(range: TimeRange, days: number, bounds: TimeRange): TimeRange {
  return within({ from: range.from + days, to: range.to + days }, bounds);
}

/** `factor` times as near, with the moment at `share` of the width (0..1) kept in its place. */
export function zoomed(range: TimeRange, factor: number, share: number, bounds: TimeRange): TimeRange {
  const length = Math.min(Math.max(lengthOf(range) / factor, shortest), lengthOf(bounds));
  const still = range.from + lengthOf(range) * share;
  return within({ from: still - length * share, to: still + length * (1 - share) }, bounds);
}

/** Moved no further than needed so that a span shows; what is longer than the range shows from its start. */
export function showing(range: TimeRange, span: TimeRange, bounds: TimeRange): TimeRange {
  const air = lengthOf(range) * 0.06;
  if (span.from >= range.from && span.to <= range.to) return range;
  // A long span is seen when any large part of it is: the screen does not move for what already fills it.
  if (span.from < range.from && span.to > range.to) return range;
  const isLonger = lengthOf(span) + air * 2 > lengthOf(range);
  if (span.from < range.from || isLonger) return panned(range, span.from - air - range.from, bounds);
  return panned(range, span.to + air - range.to, bounds);
}

function within(range: TimeRange, bounds: TimeRange): TimeRange {
  const length = Math.min(lengthOf(range), lengthOf(bounds));
  const from = Math.min(Math.max(range.from, bounds.from), bounds.to - length);
  return { from, to: from + length };
}
