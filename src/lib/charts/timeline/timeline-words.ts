import type { CountBin } from '$lib/analysis/timeline/quotation-counts';
import type { TimelineItem, TimelineLane } from '$lib/analysis/timeline/timeline-item';
import type { CodeId } from '$lib/domain/ids';
import type { MajorUnit, TickUnit } from './time-axis';

/** What a mark of a timeline means, for the legend. */
export const timelineSigns = [
  'planned',
  'open',
  'uncertain',
  'plannedEvent',
  'cancelled',
  'cluster'
] as const;
export type TimelineSign = (typeof timelineSigns)[number];

/** The words in the picture of a timeline. */
export type TimelineWords = {
  title: string;
  description: string;
  lane: (lane: TimelineLane) => string;
  /** Beside its mark. */
  name: (item: TimelineItem) => string;
  /** What stands at a mark, for who points at it or does not see it: name, dates, state. */
  place: (item: TimelineItem) => string;
  /** The same of several in one mark. */
  cluster: (items: readonly TimelineItem[]) => string;
  tick: (date: Date, unit: TickUnit) => string;
  major: (date: Date, unit: MajorUnit) => string;
  /** What a picture shows, by its first and last day `YYYY-MM-DD`. */
  range: (from: string, to: string) => string;
  /** How much has no date, and is not on it. */
  undated: (count: number) => string;
  /** How many phases and how many other things a page has no room for. */
  leftOut: (phases: number, others: number) => string;
  /** Today, with its date. */
  today: string;
  /** What bars count: all quotations, or those of a code. */
  counts: (codeId: CodeId | null) => string;
  /** The count of one bar with its dates, for who points at it. */
  bin: (codeId: CodeId | null, bin: CountBin) => string;
  sign: (sign: TimelineSign) => string;
};
