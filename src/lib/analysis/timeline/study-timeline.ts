import type { ProjectModel } from '$lib/model/project-model';
import {
  caseThings,
  documentThings,
  eventThings,
  logThings,
  momentThings,
  phaseThings,
  type TimelineOptions
} from './timeline-things';
import type { TimelineItem, TimelineLane, UndatedItem } from './timeline-item';

/** The study on one axis of time. */
export type StudyTimeline = {
  /** Lanes with something in them: phases by track, events by kind, matches, questionnaires, documents, the log. */
  lanes: readonly TimelineLane[];
  undated: readonly UndatedItem[];
  /** The first and last day of anything, plans among them; null when nothing has a date. */
  first: string | null;
  last: string | null;
};

/** Everything of the study that has a time, in lanes. O(records). */
export function studyTimeline(model: ProjectModel, options: TimelineOptions): StudyTimeline {
  const { caseId } = options;
  const things = [
    ...phaseThings(model, options),
    ...eventThings(model, options),
    ...(caseId ? caseThings(model, caseId) : momentThings(model)),
    ...documentThings(model, options),
    ...(caseId ? [] : logThings(model))
  ];
  const lanes = new Map<string, Omit<TimelineLane, 'items'> & { items: TimelineItem[] }>();
  const undated: UndatedItem[] = [];
  for (const { lane, span, item } of things) {
    const known = span ?? item.planned;
    if (!known) {
      const { key, kind, id, name, detail } = item;
      undated.push({ key, kind, id, name, detail });
      continue;
    }
    if (!lanes.has(lane.key)) lanes.set(lane.key, { ...lane, items: [] });
    lanes.get(lane.key)!.items.push({ ...item, span: known, isOnlyPlanned: span === null });
  }
  // Phases stay in their own order, each before its parts.
  for (const { kind, items } of lanes.values()) if (kind !== 'phases') items.sort(byFirstDay);
  const spans = [...lanes.values()].flatMap(({ items }) =>
    items.flatMap(({ span, planned }) => (planned ? [span, planned] : [span]))
  );
  return {
    lanes: [...lanes.values()],
    undated,
    first: spans.reduce<string | null>((least, { start }) => (least && least < start ? least : start), null),
    last: spans.reduce<string | null>((most, { end }) => (most && most > end ? most : end), null)
  };
}

function byFirstDay({ span: a }: TimelineItem, { span: b }: TimelineItem): number {
  const [first, second] = a.start === b.start ? [a.end, b.end] : [a.start, b.start];
  return first < second ? -1 : first > second ? 1 : 0;
}
