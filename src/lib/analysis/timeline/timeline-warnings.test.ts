import { describe, expect, it } from 'vitest';
import { saveEvent } from '$lib/commands/events/save-event';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { EventId, PhaseId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import type { StudyEvent } from '$lib/domain/study-event';
import { TestProject } from '$lib/testing/test-project';
import { timelineWarnings } from './timeline-warnings';

const today = '2025-06-15';
const first = 'first' as PhaseId;

/** A study of two phases that overlap, from January to May. */
function study(): TestProject {
  const project = TestProject.coded();
  project.run(savePhase, { id: first, name: 'Werving', start: '2025-01', end: '2025-03' });
  project.run(savePhase, { id: 'second' as PhaseId, name: 'Training', start: '2025-02', end: '2025-05' });
  return project;
}

function warningsOf(project: TestProject, key: string): string[] {
  return (timelineWarnings(project.model, today).get(key) ?? []).map(({ kind }) => kind);
}

describe('warnings about an event', () => {
  it.each<[string, Partial<StudyEvent>, string[]]>([
    ['within the study', { start: '2025-03-04' }, []],
    ['without a date', {}, ['no-date']],
    [
      'with a planned date only',
      { state: 'planned', planned: { start: '2025-09', end: null } },
      ['outside-study']
    ],
    ['before the first phase', { start: '2024-12-31' }, ['outside-study']],
    ['after the last phase', { start: '2025-06' }, ['outside-study']],
    ['of which the season touches the study', { start: '2025-21' }, []],
    ['outside the phase it was put in', { start: '2025-04-01', phaseId: first }, ['outside-phase']],
    ['of a month the phase has a part of', { start: '2025-03', phaseId: first }, []],
    ['planned for a day gone by', { start: '2025-05-01', state: 'planned' }, ['planned-past']],
    ['planned for this month', { start: '2025-05', end: '2025-06', state: 'planned' }, []],
    ['cancelled', { state: 'cancelled' }, []],
    ['a match of nobody', { kind: 'match', start: '2025-03' }, ['match-people']]
  ])('%s', (_, fields, kinds) => {
    const project = study();
    project.run(saveEvent, { id: 'e' as EventId, name: 'Avond', ...fields });
    expect(warningsOf(project, 'event:e')).toEqual(kinds);
  });
});

describe('warnings about a phase', () => {
  it.each<[string, Partial<Phase>, string[]]>([
    ['over', { start: '2025-01', end: '2025-02' }, []],
    ['without any date', {}, ['no-date']],
    ['planned only', { planned: { start: '2025-01', end: '2025-02' } }, []],
    [
      'going on past its plan',
      { start: '2025-01', planned: { start: '2025-01', end: '2025-05' } },
      ['overdue']
    ],
    ['going on within its plan', { start: '2025-01', planned: { start: '2025-01', end: '2025-06' } }, []],
    [
      'outside the phase it is a part of',
      { start: '2025-04', end: '2025-04', parentId: first },
      ['outside-phase']
    ]
  ])('%s', (_, fields, kinds) => {
    const project = study();
    project.run(savePhase, { id: 'p' as PhaseId, name: 'Evaluatie', ...fields });
    expect(warningsOf(project, 'phase:p')).toEqual(kinds);
  });

  it('say nothing of phases that overlap', () => {
    expect(timelineWarnings(study().model, today).size).toBe(0);
  });

  it('take a study whose last phase is not over as not over', () => {
    const project = study();
    project.run(savePhase, { id: 'p' as PhaseId, name: 'Evaluatie', start: '2025-05' });
    project.run(saveEvent, { id: 'e' as EventId, name: 'Avond', start: '2026-01' });
    expect(warningsOf(project, 'event:e')).toEqual([]);
  });
});
