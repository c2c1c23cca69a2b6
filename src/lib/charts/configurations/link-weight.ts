import type { PlaceReading } from '$lib/analysis/configurations/read-configuration';

/** How a link is drawn: the width of its line in pixels, dashed without evidence, crossed where some is contrary. */
export type LinkLook = { width: number; isDashed: boolean; isCrossed: boolean };

/** Cases up to and including which a line has a width: one case, two or three, four to six, more. */
const steps = [
  { upTo: 1, width: 1.5 },
  { upTo: 3, width: 3 },
  { upTo: 6, width: 4.5 },
  { upTo: Infinity, width: 6 }
] as const;

/** How the link is drawn for what supports it; quotations in which nobody is known to speak count as one case. */
export function linkLook({ supporting, contrary }: Pick<PlaceReading, 'supporting' | 'contrary'>): LinkLook {
  const isDashed = supporting.quotationIds.length === 0;
  const caseCount = supporting.caseIds.length;
  return {
    width: isDashed ? 1.5 : steps.find(({ upTo }) => caseCount <= upTo)!.width,
    isDashed,
    isCrossed: contrary.quotationIds.length > 0
  };
}
