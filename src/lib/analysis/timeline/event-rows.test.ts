import { describe, expect, it } from 'vitest';
import { saveEvent } from '$lib/commands/events/save-event';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { EventId, PhaseId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { eventRows, noEventFilter, shownEventRows, type EventColumn, type EventFilter } from './event-rows';

function study() {
  const project = TestProject.coded();
  const [person] = project.model.list('cases');
  project.run(savePhase, { id: 'p' as PhaseId, name: 'Training', start: '2025-03', end: '2025-05' });
  const events = [
    { name: 'Avond 2', kind: 'training', start: '2025-03-18', place: 'De Wilg' },
    { name: 'Avond 10', kind: 'training', start: '2025-03', startTime: null },
    { name: 'Gesprek', kind: 'interview', start: '2025-03-18', startTime: '09:00', caseIds: [person!.id] },
    { name: 'Thema', kind: 'own', ownKind: 'Café', state: 'planned' },
    { name: 'Terugblik', kind: 'meeting', state: 'planned', planned: { start: '2025-09', end: null } }
  ] as const;
  for (const event of events)
    project.run(saveEvent, {
      ...event,
      id: event.name as EventId,
      caseIds: [...('caseIds' in event ? event.caseIds : [])]
    });
  return { project, person: person! };
}

const rowsOf = ({ project }: ReturnType<typeof study>) =>
  eventRows(project.model, { kindName: (kind) => kind, today: '2025-06-01' });
const shown = (
  made: ReturnType<typeof study>,
  filter: Partial<EventFilter>,
  column: EventColumn = 'start',
  isDescending = false
) =>
  shownEventRows(rowsOf(made), { ...noEventFilter, ...filter }, { column, isDescending }, 'nl').map(
    ({ event }) => event.name
  );

describe('the table of events', () => {
  it('tells of whom, of which phase and what may be mistaken', () => {
    const made = study();
    const row = rowsOf(made).find(({ event }) => event.name === 'Gesprek')!;
    expect(row).toMatchObject({ kind: 'interview', people: ['R1'], phases: ['1'], warnings: [] });
    const theme = rowsOf(made).find(({ event }) => event.name === 'Thema')!;
    expect(theme).toMatchObject({ kind: 'Café', phaseIds: [], warnings: [{ kind: 'no-date' }] });
  });

  it('runs by date and clock, with what has none at the end either way', () => {
    const made = study();
    expect(shown(made, {})).toEqual(['Avond 10', 'Avond 2', 'Gesprek', 'Terugblik', 'Thema']);
    expect(shown(made, {}, 'start', true)).toEqual(['Terugblik', 'Gesprek', 'Avond 2', 'Avond 10', 'Thema']);
    expect(shown(made, {}, 'name').slice(0, 2)).toEqual(['Avond 2', 'Avond 10']);
  });

  it('is narrowed by words, kind, state, person, phase and warnings', () => {
    const made = study();
    expect(shown(made, { text: 'cafe' })).toEqual(['Thema']);
    expect(shown(made, { text: 'avond wilg' })).toEqual(['Avond 2']);
    expect(shown(made, { kind: 'training' })).toEqual(['Avond 10', 'Avond 2']);
    expect(shown(made, { state: 'planned' })).toEqual(['Terugblik', 'Thema']);
    expect(shown(made, { caseId: made.person.id })).toEqual(['Gesprek']);
    expect(shown(made, { phaseId: 'p' as PhaseId })).toEqual(['Avond 10', 'Avond 2', 'Gesprek']);
    expect(shown(made, { phaseId: 'none' })).toEqual(['Terugblik', 'Thema']);
    expect(shown(made, { hasWarning: true })).toEqual(['Terugblik', 'Thema']);
  });
});
