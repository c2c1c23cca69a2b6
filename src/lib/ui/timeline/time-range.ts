import type { TimeView } from '$lib/charts/timeline/time-axis';

/** No closer than this, in days. */
export const shortest = 7;
/** Beside what there is to see: a share of its length on both sides, and at least so many days. */
const roomShare = 0.5;
const leastRoom = 60;

export const lengthOf = ({ from, to }: TimeView): number => to - from;

/** How far one can look: all there is and as much again around it. */
export function boundsAround(all: TimeView): TimeView {
  const room = Math.max(leastRoom, lengthOf(all) * roomShare);
  return { from: all.from - room, to: all.to + room };
}

/** The same length, moved by so many days as the bounds allow. */
export function panned(range: TimeView, days: number, bounds: TimeView): TimeView {
  return within({ from: range.from + days, to: range.to + days }, bounds);
}

/** `factor` times as near, with the moment at `share` of the width (0..1) kept in its place. */
export function zoomed(range: TimeView, factor: number, share: number, bounds: TimeView): TimeView {
  const length = Math.min(Math.max(lengthOf(range) / factor, shortest), lengthOf(bounds));
  const still = range.from + lengthOf(range) * share;
  return within({ from: still - length * share, to: still + length * (1 - share) }, bounds);
}

/** Moved no further than needed so that a span shows; what is longer than the range shows from its start. */
export function showing(range: TimeView, span: TimeView, bounds: TimeView): TimeView {
  const air = lengthOf(range) * 0.06;
  if (span.from >= range.from && span.to <= range.to) return range;
  // A long span is seen when any large part of it is: the screen does not move for what already fills it.
  if (span.from < range.from && span.to > range.to) return range;
  const isLonger = lengthOf(span) + air * 2 > lengthOf(range);
  if (span.from < range.from || isLonger) return panned(range, span.from - air - range.from, bounds);
  return panned(range, span.to + air - range.to, bounds);
}

function within(range: TimeView, bounds: TimeView): TimeView {
  const length = Math.min(lengthOf(range), lengthOf(bounds));
  const from = Math.min(Math.max(range.from, bounds.from), bounds.to - length);
  return { from, to: from + length };
}
