import { eventGoesOn } from '$lib/analysis/timeline/days-of';
import type { EventRow } from '$lib/analysis/timeline/event-rows';
import type { CaseId } from '$lib/domain/ids';
import type { PlannedSpan } from '$lib/domain/phase';
import { phaseName } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { joinNames } from '../codebook/joined-names';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import { dateCells, type TimelineTableWords } from './date-cells';
import { kindCell, stateCell } from './kind-words';
import { timelineColumns, timelineTitle } from './timeline-titles';

const widths: Record<string, number> = {
  kind: 16,
  name: 32,
  state: 10,
  startTime: 10,
  endTime: 10,
  comment: 40
};

/** The team's own table of the events shown, names and all, everything that is known of each: it comes in again equal. */
export function eventsTable(
  model: ProjectModel,
  rows: readonly EventRow[],
  words: TimelineTableWords
): CellTable {
  const events = rows.map(({ event }) => event);
  const columns = timelineColumns.events.map((field) => {
    const cells = events.map((event) => {
      const { trackId, phaseId, planned } = event;
      switch (field) {
        case 'kind':
          return kindCell(event, words.locale);
        case 'state':
          return stateCell(event.state, words.locale);
        case 'plannedStart':
          return planned?.start ?? null;
        case 'plannedEnd':
          return planned?.end ?? null;
        case 'track':
          return trackId ? model.get('tracks', trackId).name : '';
        case 'phase':
          return phaseId ? phaseName(model, model.get('phases', phaseId)) : '';
        case 'people':
          return joinNames(event.caseIds.map((id) => model.get('cases', id).name));
        case 'documents':
          return event.documentIds.map((id) => model.get('documents', id).number).join('; ');
        case 'uid':
          return event.uid ?? '';
        default:
          return event[field];
      }
    });
    const title = timelineTitle('events', field, words.locale);
    const isDate = field === 'start' || field === 'end' || field.startsWith('planned');
    return isDate
      ? { title, width: 14, ...dateCells(cells, words) }
      : { title, width: widths[field] ?? 24, type: 'text' as const, cells };
  });
  return {
    title: words.title,
    locale: words.locale,
    columns: columns.map(({ title, width, type }) => ({ title, width, type })),
    groups: [{ rows: events.map((_, row) => ({ cells: columns.map(({ cells }) => cells[row] ?? null) })) }],
    options: defaultExportOptions(words.locale)
  };
}

const reportColumns = ['when', 'kind', 'name', 'people', 'phase', 'place'] as const;

export type EventReportWords = Pick<TimelineTableWords, 'title' | 'locale'> & {
  column: (id: (typeof reportColumns)[number]) => string;
  /** Both ends of a span as people read them; empty of none. */
  period: (span: PlannedSpan, goesOn: boolean) => string;
  /** What was not held is told as such: `Interview (afgelast)`. */
  state: (state: 'planned' | 'cancelled', name: string) => string;
  ofCase: (id: CaseId) => string;
  /** A text without names of people. */
  clean: (text: string) => string;
};

/** The events shown as a report has them: who took part is called by the name from outside, and comments stay inside. */
export function eventReportTable(rows: readonly EventRow[], words: EventReportWords): CellTable {
  const { clean } = words;
  return {
    title: words.title,
    locale: words.locale,
    columns: reportColumns.map((id) => ({ type: 'text', title: words.column(id) })),
    groups: [
      {
        rows: rows.map(({ event, kind, phases }) => {
          const { state, start, end, planned, startTime } = event;
          const name = clean(event.name);
          const span = start || end || !planned ? { start, end } : planned;
          const when = words.period(span, eventGoesOn(event));
          const cells = {
            when: [when, startTime].filter(Boolean).join(', '),
            kind: clean(kind),
            name: state === 'held' ? name : words.state(state, name),
            people: event.caseIds.map(words.ofCase).join(', '),
            phase: phases.map(clean).join(', '),
            place: clean(event.place)
          };
          return { cells: reportColumns.map((id) => cells[id]) };
        })
      }
    ],
    options: { ...defaultExportOptions(words.locale), layout: 'table' }
  };
}
