import type { CountSeries } from '$lib/analysis/timeline/quotation-counts';
import type { TimelineLane } from '$lib/analysis/timeline/timeline-item';
import type { LaidItem } from '$lib/charts/timeline/laid-item';
import type { TimelinePlace } from '$lib/charts/timeline/timeline-figure';
import type { TimelineLayout } from '$lib/charts/timeline/timeline-layout';
import type { WalkLane } from './lane-walk';

/** What the pointer and the keyboard find in a lane: an item, several that are drawn as one, or a bar of counts. */
export type AxisCell = TimelinePlace & {
  /** How it lies; null of a bar of counts. */
  laid: LaidItem | null;
};

export type AxisRow = { key: string; name: string; top: number; height: number; cells: readonly AxisCell[] };

/** The rows of the axis from top to bottom with their cells by time. */
export function axisRows(
  { lanes, counts }: Pick<TimelineLayout, 'lanes' | 'counts'>,
  places: readonly TimelinePlace[],
  words: { lane: (lane: TimelineLane) => string; counts: (codeId: CountSeries['codeId']) => string }
): AxisRow[] {
  const byLane = new Map<string, TimelinePlace[]>();
  for (const place of places) byLane.set(place.laneKey, [...(byLane.get(place.laneKey) ?? []), place]);
  const laidByKey = new Map(lanes.flatMap(({ items }) => items.map((laid) => [laid.items[0]!.key, laid])));
  const cellsOf = (key: string) =>
    (byLane.get(key) ?? []).map((place) => ({
      ...place,
      laid: laidByKey.get(place.itemKeys[0] ?? '') ?? null
    }));
  return [
    ...lanes.map(({ lane, top, height }) => ({
      key: lane.key,
      name: words.lane(lane),
      top,
      height,
      cells: cellsOf(lane.key)
    })),
    ...counts.map(({ codeId, top, height }) => ({
      key: countsKey(codeId),
      name: words.counts(codeId),
      top,
      height,
      cells: cellsOf(countsKey(codeId))
    }))
  ];
}

export const countsKey = (codeId: CountSeries['codeId']) => `counts:${codeId ?? ''}`;

/** Everything one can walk to, in view or not: the items of the lanes and the bars of counts. */
export function walkableLanes(
  lanes: readonly TimelineLane[],
  counts: readonly CountSeries[]
): readonly WalkLane[] {
  return [
    ...lanes,
    ...counts.map(({ codeId, bins }) => ({
      key: countsKey(codeId),
      items: bins
        .filter(({ count }) => count > 0)
        .map((span) => ({ key: `count:${codeId ?? ''}:${span.start}`, span }))
    }))
  ];
}
