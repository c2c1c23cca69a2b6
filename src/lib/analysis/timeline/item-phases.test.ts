import { expect, it } from 'vitest';
import type { PhaseId, TrackId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import type { StudyEvent } from '$lib/domain/study-event';
import { ProjectModel } from '$lib/model/project-model';
import { itemPhases } from './item-phases';

let number = 0;
const phase = (
  name: string,
  start: string | null,
  end: string | null,
  fields: Partial<Phase> = {}
): Phase => ({
  id: name as PhaseId,
  number: (number += 1),
  name,
  goal: '',
  approach: '',
  start,
  end,
  ...fields
});
const track = (id: string, order: number) => ({ id: id as TrackId, name: id, order });
const ofTrack = (id: string) => ({ trackId: id as TrackId });
const under = (id: string, trackId: string) => ({ ...ofTrack(trackId), parentId: id as PhaseId });

const model = ProjectModel.from({
  tracks: [track('pilot', 1), track('onderzoek', 2)],
  phases: [
    phase('werving', '2025-01-06', '2025-02', ofTrack('pilot')),
    phase('training', '2025-02-15', '2025-04-30', ofTrack('pilot')),
    phase('avond 1', '2025-03-04', '2025-03-04', under('training', 'pilot')),
    phase('avond 2', '2025-05-06', null, under('training', 'pilot')),
    phase('meting', '2025-03', '2025-06', ofTrack('onderzoek')),
    phase('verslag', null, null, { ...ofTrack('onderzoek'), planned: { start: '2025-21', end: null } }),
    phase('zonder data', null, null)
  ],
  moments: [{ id: 'T1', phaseId: 'werving', date: '2025-03-04' } as never]
});
const phases = itemPhases(model);
const ofDocument = (date: string | null, phaseId: string | null = null) =>
  phases.ofDocument({ date, phaseId: phaseId as PhaseId | null });

it.each<[string, string | null, string | null, string[]]>([
  ['of no date and put nowhere in none', null, null, []],
  ['of a day outside all phases in none', '2024-12-31', null, []],
  [
    'in every phase of every track whose days hold its day',
    '2025-03-05',
    null,
    ['training', 'meting', 'verslag']
  ],
  ['in phases that overlap, both', '2025-02-20', null, ['werving', 'training']],
  ['in a sub-phase and its phase', '2025-03-04', null, ['training', 'avond 1', 'meting', 'verslag']],
  ['through a sub-phase that is not over', '2025-05-07', null, ['training', 'avond 2', 'meting', 'verslag']],
  [
    'only in the phase it was put in, elsewhere by its day',
    '2025-03-04',
    'werving',
    ['werving', 'meting', 'verslag']
  ],
  ['in the phase above the one it was put in', null, 'avond 1', ['training', 'avond 1']],
  [
    'among the phases of no track as in a track',
    '2025-03-05',
    'zonder data',
    ['zonder data', 'training', 'meting', 'verslag']
  ]
])('places a document %s', (_, date, putIn, expected) => {
  expect(ofDocument(date, putIn)).toEqual(expected);
});

it('places a response by its own day or that of its moment, where the moment was put in none', () => {
  expect(phases.ofResponse({ momentId: 'T1' as never, date: null })).toEqual([
    'werving',
    'meting',
    'verslag'
  ]);
  expect(phases.ofResponse({ momentId: 'T1' as never, date: '2025-02-01' })).toEqual(['werving']);
});

it('places an event in every phase it meets, and a match that goes on in all later ones', () => {
  const event = (fields: Partial<StudyEvent>) =>
    phases.ofEvent({
      kind: 'meeting',
      state: 'held',
      start: null,
      end: null,
      planned: null,
      phaseId: null,
      ...fields
    } as StudyEvent);
  expect(event({ start: '2025-02' })).toEqual(['werving', 'training']);
  expect(event({ start: '2025-02-16', end: '2025-03-04' })).toEqual([
    'werving',
    'training',
    'avond 1',
    'meting',
    'verslag'
  ]);
  expect(event({ start: '2025-06-01', kind: 'match' })).toEqual(['training', 'avond 2', 'meting', 'verslag']);
  expect(event({ planned: { start: '2025-01-07', end: null } })).toEqual(['werving']);
});
