import { phaseGoesOn } from '$lib/analysis/timeline/days-of';
import { phaseColour } from '$lib/analysis/timeline/phase-colour';
import type { PlannedSpan } from '$lib/domain/phase';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import { dateCells, type TimelineTableWords } from './date-cells';
import { timelineColumns, timelineTitle } from './timeline-titles';

const widths: Record<string, number> = { number: 6, goal: 40, approach: 48, colour: 8 };

/**
 * The team's own table of phases, all that is known of each: it comes in again equal. A colour is its place in the palette, from 1;
 * that of a phase without one of its own is left empty.
 */
export function phasesTable(model: ProjectModel, words: TimelineTableWords): CellTable {
  const phases = orderedPhases(model);
  const columns = timelineColumns.phases.map((field) => {
    const cells = phases.map((phase) => {
      const { trackId, parentId, planned, colour } = phase;
      switch (field) {
        case 'track':
          return trackId ? model.get('tracks', trackId).name : '';
        case 'number':
          return phaseNumber(model, phase);
        case 'parent':
          return parentId ? model.get('phases', parentId).name : '';
        case 'plannedStart':
          return planned?.start ?? null;
        case 'plannedEnd':
          return planned?.end ?? null;
        case 'colour':
          return typeof colour === 'number' ? phaseColour(model, phase) + 1 : null;
        default:
          return phase[field];
      }
    });
    const title = timelineTitle('phases', field, words.locale);
    const isDate = field === 'start' || field === 'end' || field.startsWith('planned');
    return isDate
      ? { title, width: 14, ...dateCells(cells as (string | null)[], words) }
      : {
          title,
          width: widths[field] ?? 24,
          type: field === 'colour' ? ('number' as const) : ('text' as const),
          cells
        };
  });
  return {
    title: words.title,
    locale: words.locale,
    columns: columns.map(({ title, width, type }) => ({ title, width, type })),
    groups: [{ rows: phases.map((_, row) => ({ cells: columns.map(({ cells }) => cells[row]!) })) }],
    options: defaultExportOptions(words.locale)
  };
}

export type PhaseReportWords = Pick<TimelineTableWords, 'title' | 'locale'> & {
  column: (id: 'phase' | 'goal' | 'approach' | 'planned' | 'actual') => string;
  /** Both ends of a span as people read them; empty of none. */
  period: (span: PlannedSpan, goesOn: boolean) => string;
  /** The heading of phases of no track beside those of tracks. */
  noTrack: string;
  /** A text without names of people. */
  clean: (text: string) => string;
};

/** The table of phases as a report has it: goal, approach, and when, as planned and as it went; a heading for each track. */
export function phaseReportTable(model: ProjectModel, words: PhaseReportWords): CellTable {
  const phases = orderedPhases(model);
  const trackIds = [...new Set(phases.map(({ trackId }) => trackId ?? null))];
  const hasPlan = phases.some(({ planned }) => planned?.start || planned?.end);
  const columns = [
    'phase',
    'goal',
    'approach',
    ...(hasPlan ? (['planned'] as const) : []),
    'actual'
  ] as const;
  return {
    title: words.title,
    locale: words.locale,
    columns: columns.map((id) => ({ type: 'text', title: words.column(id) })),
    groups: trackIds.map((id) => ({
      ...(id || trackIds.length > 1
        ? { heading: id ? words.clean(model.get('tracks', id).name) : words.noTrack }
        : {}),
      rows: phases
        .filter(({ trackId }) => (trackId ?? null) === id)
        .map((phase) => {
          const isOnlyPlanned = !phase.start && !phase.end;
          const cells = {
            phase: `${phaseNumber(model, phase)}. ${words.clean(phase.name)}`,
            goal: words.clean(phase.goal),
            approach: words.clean(phase.approach),
            planned: phase.planned ? words.period(phase.planned, isOnlyPlanned && phaseGoesOn) : '',
            actual: words.period(phase, phaseGoesOn)
          };
          return { cells: columns.map((id) => cells[id]) };
        })
    })),
    options: { ...defaultExportOptions(words.locale), layout: 'table' }
  };
}
