import { objectKey } from '$lib/domain/object-ref';
import { firstDay, lastDay } from '$lib/domain/partial-date';
import type { CaseId, PhaseId } from '$lib/domain/ids';
import type { EventKind, EventState, StudyEvent } from '$lib/domain/study-event';
import { foldText } from '$lib/language/fold-text';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { itemPhases } from './item-phases';
import { timelineWarnings, type TimelineWarning } from './timeline-warnings';

/** An event with what its table tells of it. */
export type EventRow = {
  event: StudyEvent;
  /** The kind in words, or in the user's own. */
  kind: string;
  people: readonly string[];
  /** The phases it is in, in their order, as `itemPhases` says. */
  phaseIds: readonly PhaseId[];
  /** Their numbers, the deepest of each track alone: `2.1`; where phases are in several tracks behind the name of the track. */
  phases: readonly string[];
  warnings: readonly TimelineWarning[];
};

/** One row per event. `kindName` gives a kind in the language of the reader, `today` is `YYYY-MM-DD`. */
export function eventRows(
  model: ProjectModel,
  { kindName, today }: { kindName: (kind: EventKind) => string; today: string }
): EventRow[] {
  const { ofEvent } = itemPhases(model);
  const warnings = timelineWarnings(model, today);
  const told = toldPhases(model);
  const parentOf = new Map(model.list('phases').map(({ id, parentId }) => [id, parentId]));
  return model.list('events').map((event) => {
    const phaseIds = ofEvent(event);
    return {
      event,
      kind: event.kind === 'own' && event.ownKind !== '' ? event.ownKind : kindName(event.kind),
      people: event.caseIds.map((id) => model.get('cases', id).name),
      phaseIds,
      phases: deepest(phaseIds, parentOf).map((id) => told.get(id)!),
      warnings: warnings.get(objectKey({ kind: 'event', id: event.id })) ?? []
    };
  });
}

/** What each phase is called in a row. */
function toldPhases(model: ProjectModel): ReadonlyMap<PhaseId, string> {
  const phases = orderedPhases(model);
  const hasTracks = new Set(phases.map(({ trackId }) => trackId ?? null)).size > 1;
  return new Map(
    phases.map((phase) => {
      const track = phase.trackId && hasTracks ? `${model.get('tracks', phase.trackId).name} ` : '';
      return [phase.id, track + phaseNumber(model, phase)];
    })
  );
}

/** Those of which none of the others is a part. */
function deepest(
  ids: readonly PhaseId[],
  parentOf: ReadonlyMap<PhaseId, PhaseId | null | undefined>
): PhaseId[] {
  const parents = new Set(ids.map((id) => parentOf.get(id)));
  return ids.filter((id) => !parents.has(id));
}

/** What the table of events is narrowed to; null leaves all. */
export type EventFilter = {
  /** Words that all stand in the name, kind, people, place or comment. */
  text: string;
  /** As `EventRow` has it in words. */
  kind: string | null;
  state: EventState | null;
  caseId: CaseId | null;
  phaseId: PhaseId | 'none' | null;
  hasWarning: boolean;
};

export const noEventFilter: EventFilter = {
  text: '',
  kind: null,
  state: null,
  caseId: null,
  phaseId: null,
  hasWarning: false
};

export const eventColumns = [
  'name',
  'kind',
  'start',
  'end',
  'time',
  'state',
  'warnings',
  'people',
  'phase',
  'place'
] as const;
export type EventColumn = (typeof eventColumns)[number];
export type EventOrder = { column: EventColumn; isDescending: boolean };

/** The rows a filter leaves, sorted by a column, then by date and name. What has no value there comes last either way. */
export function shownEventRows(
  rows: readonly EventRow[],
  filter: EventFilter,
  { column, isDescending }: EventOrder,
  locale: string
): EventRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const words = foldText(filter.text).folded.split(/\s+/).filter(Boolean);
  const sign = isDescending ? -1 : 1;
  const sorted = rows
    .filter((row) => passes(row, filter) && hasWords(row, words))
    .map((row) => ({ row, value: sortValue(row, column), day: sortValue(row, 'start') }));
  sorted.sort((a, b) => {
    const then = compare(a.day || '9', b.day || '9') || compare(a.row.event.name, b.row.event.name);
    if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '') || then;
    return sign * compare(a.value, b.value) || then;
  });
  return sorted.map(({ row }) => row);
}

function passes({ event, kind, phaseIds, warnings }: EventRow, filter: EventFilter): boolean {
  if (filter.kind !== null && kind !== filter.kind) return false;
  if (filter.state !== null && event.state !== filter.state) return false;
  if (filter.caseId !== null && !event.caseIds.includes(filter.caseId)) return false;
  if (filter.phaseId === 'none' ? phaseIds.length > 0 : filter.phaseId && !phaseIds.includes(filter.phaseId))
    return false;
  return !filter.hasWarning || warnings.length > 0;
}

function hasWords({ event, kind, people }: EventRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { folded } = foldText([event.name, kind, ...people, event.place, event.comment].join('\n'));
  return words.every((word) => folded.includes(word));
}

/** Dates sort by their first day and then by the clock; of what was only planned, the planned one. */
function sortValue({ event, kind, people, phases, warnings }: EventRow, column: EventColumn): string {
  const { start, end, planned, startTime } = event;
  switch (column) {
    case 'start': {
      const date = start ?? end ?? planned?.start ?? planned?.end;
      return date ? `${firstDay(date)} ${startTime ?? ''}` : '';
    }
    case 'end':
      return end ? lastDay(end) : '';
    case 'time':
      return startTime ?? '';
    case 'kind':
      return kind;
    case 'people':
      return people.join(', ');
    case 'phase':
      return phases.join(', ');
    case 'warnings':
      return warnings.length > 0 ? String(warnings.length) : '';
    case 'name':
    case 'state':
    case 'place':
      return event[column];
  }
}
