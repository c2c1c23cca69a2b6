import type { Estimate } from '$lib/domain/measurement';

/** The scale all coefficients are drawn on: chance is 0, and what lies far below chance is held at the left end. */
export const coefficientDomain = [-0.2, 1] as const;

/** The places with a line and a number. */
export const coefficientTicks = [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** A dot with its whiskers on the scale, in shares of its length; `isBelow`: some of it lies left of the scale. */
export type Whisker = { dot: number; from: number | null; to: number | null; isBelow: boolean };

/** Where a value lies on the scale, 0 to 1. */
export function placeOnScale(value: number): number {
  const [least, most] = coefficientDomain;
  return (Math.min(Math.max(value, least), most) - least) / (most - least);
}

/** The whisker of an estimate; null when it is undefined. */
export function whiskerOf(estimate: Estimate): Whisker | null {
  if (estimate.status === 'undefined') return null;
  const { value, interval } = estimate;
  return {
    dot: placeOnScale(value),
    from: interval && placeOnScale(interval[0]),
    to: interval && placeOnScale(interval[1]),
    isBelow: Math.min(value, interval?.[0] ?? value) < coefficientDomain[0]
  };
}
