import type { EventRow } from '$lib/analysis/timeline/event-rows';
import type { ProjectModel } from '$lib/model/project-model';
import type { CellTable } from '../export/cell-table';
import type { TimelineTableWords } from './date-cells';
import { eventsTable } from './events-table';
import { phasesTable } from './phases-table';
import { timelineColumns, timelineTitle, type TimelineField } from './timeline-titles';

/** Every column of the two tables once; the phase of an event and the phase that another is part of are two. */
const fields: readonly TimelineField[] = [
  ...timelineColumns.events.filter((field) => field !== 'uid'),
  ...(['number', 'parent', 'goal', 'approach', 'colour', 'uid'] as const)
];

/**
 * The phases and the events of a project in one table, the team's own, names and all: a row says what it is. It comes in again
 * equal.
 */
export function timelineTable(
  model: ProjectModel,
  rows: readonly EventRow[],
  words: TimelineTableWords
): CellTable {
  const { locale } = words;
  const phases = phasesTable(model, words);
  const events = eventsTable(model, rows, words);
  const phase = timelineTitle('events', 'phase', locale);
  const parts = [
    { table: phases, own: timelineColumns.phases as readonly TimelineField[], kind: phase },
    { table: events, own: timelineColumns.events as readonly TimelineField[], kind: null }
  ];
  const typeOf = (field: TimelineField) => {
    const types = parts.flatMap(({ table, own }) => table.columns[own.indexOf(field)]?.type ?? []);
    return types.every((type) => type === types[0]) ? types[0]! : ('text' as const);
  };
  return {
    ...events,
    title: words.title,
    columns: fields.map((field) => {
      const { table, own } = parts.find(({ own }) => own.includes(field))!;
      return {
        ...table.columns[own.indexOf(field)]!,
        type: typeOf(field),
        title: timelineTitle('events', field, locale)
      };
    }),
    groups: parts.map(({ table, own, kind }) => ({
      rows: table.groups.flatMap(({ rows: written }) =>
        written.map(({ cells }) => ({
          cells: fields.map((field) => {
            if (field === 'kind' && kind !== null) return kind;
            const at = own.indexOf(field);
            return at < 0 ? null : (cells[at] ?? null);
          })
        }))
      )
    }))
  };
}
