import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import type { PlannedSpan } from '$lib/domain/phase';
import type { ProjectModel } from '$lib/model/project-model';

/** The dates of an item as they were written down; `isPlan` when it is known only how it was planned. */
export type ItemDates = PlannedSpan & { goesOn: boolean; isPlan: boolean };

export function itemDates(model: ProjectModel, { kind, id, span, isOnlyPlanned }: TimelineItem): ItemDates {
  const record =
    kind === 'phase' ? model.find('phases', id) : kind === 'event' ? model.find('events', id) : undefined;
  const goesOn = span.isOpen;
  const dates = isOnlyPlanned ? record?.planned : record;
  if (dates) return { start: dates.start, end: dates.end, goesOn, isPlan: isOnlyPlanned };
  return { start: span.start, end: span.end, goesOn, isPlan: isOnlyPlanned };
}

/** Whether its dates can be changed on the axis: those of a document or a response are its own. */
export function isMovable({ kind }: Pick<TimelineItem, 'kind'>): boolean {
  return kind === 'phase' || kind === 'event';
}
