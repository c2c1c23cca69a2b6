import type { CountSeries } from '$lib/analysis/timeline/quotation-counts';
import type { StudyTimeline } from '$lib/analysis/timeline/study-timeline';
import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import type { LaidLane, TimelineLayout } from './timeline-layout';

/** What a page has room for, and what it has not. */
type OnPage = { layout: TimelineLayout; leftOut: readonly TimelineItem[] };

/** Lanes of phases higher than this, in pixels, give up phases before a whole lane is left out. */
const enough = 90;

/**
 * Leaves out what takes a timeline past a height even at its tightest: counts but the first; of high lanes of phases the last,
 * parts before what they are part of; and where none is high, the lane with the least in it.
 */
export function fitOnPage(
  timeline: StudyTimeline,
  counts: readonly CountSeries[],
  height: number,
  layoutOf: (timeline: StudyTimeline, counts: readonly CountSeries[]) => TimelineLayout
): OnPage {
  const leftOut = new Set<TimelineItem>();
  for (let series = counts; ;) {
    const lanes = timeline.lanes.map((lane) => ({
      ...lane,
      items: lane.items.filter((item) => !leftOut.has(item))
    }));
    const layout = layoutOf({ ...timeline, lanes }, series);
    const excess = layout.height - height;
    const high = layout.lanes.filter((laid) => laid.lane.kind === 'phases' && laid.height > enough);
    if (excess <= 0 || (high.length === 0 && layout.lanes.length <= 1))
      return { layout, leftOut: [...leftOut] };
    if (series.length > 1) series = series.slice(0, -1);
    else if (high.length > 0)
      for (const laid of high) for (const item of lastOf(laid, excess / high.length)) leftOut.add(item);
    else {
      const least = layout.lanes.toSorted((a, b) => a.lane.items.length - b.lane.items.length)[0]!;
      for (const item of least.lane.items) leftOut.add(item);
    }
  }
}

/** The phases that take about so much of the height of their lane: parts first, from the last on; one or more, never all. */
function lastOf({ lane, height }: LaidLane, excess: number): readonly TimelineItem[] {
  const share = Math.min(excess, height - enough) / height;
  const inOrder = lane.items.toSorted((a, b) => a.depth - b.depth);
  const count = Math.max(1, Math.floor(share * inOrder.length));
  return inOrder.slice(Math.max(1, inOrder.length - count));
}
