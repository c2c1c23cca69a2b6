import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import type { Box } from '../matrix/hatched-box';

/** One line of words and the room they take. */
export type LaidLabel = Box & { text: string };

/** What the plan says, in a strip under what was done; of a point a place in its row. In pixels. */
export type LaidPlan = { left: number; right: number; isPoint: boolean; isOpen: boolean };

/** An item with its place, or several points that lie too near each other to tell apart. */
export type LaidItem = {
  /** Never empty; more than one in a cluster. */
  items: readonly TimelineItem[];
  shape: 'bar' | 'point' | 'cluster';
  row: number;
  /** Of the bar or the point, within the view. */
  left: number;
  right: number;
  top: number;
  height: number;
  /** Of a bar: between where it is certain; null where nothing is. Of a point of which no day is known: where it can be. */
  sure: { left: number; right: number } | null;
  somewhere: { left: number; right: number } | null;
  /** Whether it goes on outside the view. */
  isCutLeft: boolean;
  isCutRight: boolean;
  plan: LaidPlan | null;
  label: LaidLabel | null;
  /** Whether the words stand in the bar. */
  isInside: boolean;
  /** Words stand in the legend of the lane, under the number of the phase. */
  isNumbered: boolean;
};

/** A lane's items at heights from its own top, and the height they take. */
export type LaidRows = { items: LaidItem[]; height: number };
