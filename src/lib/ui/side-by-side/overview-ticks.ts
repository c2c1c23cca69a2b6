import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { DifferenceKind } from '$lib/domain/decision';

/** A place on the strip: shares of the text, 0 to 1, and the first difference there. */
export type OverviewTick = {
  kind: DifferenceKind;
  top: number;
  height: number;
  difference: DecidedDifference;
};

/**
 * Where in a text the differences lie, drawn over each other at most once per kind and step of the strip. Agreements are left out.
 * `differences` are of one document, by start. O(differences).
 */
export function overviewTicks(
  differences: readonly DecidedDifference[],
  length: number,
  steps = 300
): OverviewTick[] {
  if (length === 0) return [];
  const ticks = new Map<string, OverviewTick>();
  for (const difference of differences) {
    const { kind, start, end } = difference;
    if (kind === 'agreed') continue;
    const step = Math.min(steps - 1, Math.floor((start / length) * steps));
    const height = Math.max(1 / steps, (end - start) / length);
    const known = ticks.get(`${kind} ${step}`);
    if (known) known.height = Math.max(known.height, height);
    else ticks.set(`${kind} ${step}`, { kind, top: step / steps, height, difference });
  }
  return [...ticks.values()];
}
