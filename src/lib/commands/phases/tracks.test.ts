import { describe, expect, it } from 'vitest';
import type { EventId, PhaseId, TrackId } from '$lib/domain/ids';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import { orderedTracks } from '$lib/model/ordered-tracks';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { saveEvent } from '../events/save-event';
import { moveTrack } from './move-track';
import { removeTrack } from './remove-track';
import { savePhase } from './save-phase';
import { saveTrack } from './save-track';

const trackId = (name: string) => name.toLowerCase() as TrackId;

function study(...names: string[]): TestProject {
  const project = new TestProject();
  for (const name of names) project.run(saveTrack, { id: trackId(name), name });
  return project;
}

const namesOf = (project: TestProject) => orderedTracks(project.model).map(({ name }) => name);

describe('tracks', () => {
  it('come one after another, and change places', () => {
    const project = study('Uitvoering', 'Training', 'Onderzoek');
    project.run(moveTrack, { id: trackId('Onderzoek'), toNumber: 0 });
    project.run(saveTrack, { id: trackId('Training'), name: 'Trainingen' });
    expect(namesOf(project)).toEqual(['Onderzoek', 'Uitvoering', 'Trainingen']);
    const again = errorCodeOf(() => project.run(saveTrack, { id: trackId('x'), name: ' uitvoering' }));
    expect(again).toBe('command/name-taken');
  });

  it('leave their phases and events behind when they go, under names that tell them apart', () => {
    const project = study('Uitvoering');
    const savePhaseIn = (id: string, name: string, fields = {}) =>
      project.run(savePhase, { id: id as PhaseId, name, ...fields });
    savePhaseIn('a', 'Training');
    savePhaseIn('b', 'Training', { trackId: trackId('Uitvoering') });
    savePhaseIn('b1', 'Avond 1', { parentId: 'b' });
    savePhaseIn('c', 'Matching', { trackId: trackId('Uitvoering') });
    project.run(saveEvent, { id: 'e' as EventId, name: 'Aftrap', trackId: trackId('Uitvoering') });
    project.run(removeTrack, { id: trackId('Uitvoering') });
    const { model } = project;
    expect(orderedPhases(model).map((phase) => `${phaseNumber(model, phase)} ${phase.name}`)).toEqual([
      '1 Training',
      '2 Training (Uitvoering)',
      '2.1 Avond 1',
      '3 Matching'
    ]);
    expect(model.get('events', 'e').trackId).toBeNull();
    expectSoundProject(model);
  });

  it('leave even the longest of names behind', () => {
    const project = study('Uitvoering');
    const name = 'x'.repeat(200);
    for (const [id, fields] of [
      ['a', {}],
      ['b', { trackId: trackId('Uitvoering') }]
    ] as const)
      project.run(savePhase, { id: id as PhaseId, name, ...fields });
    project.run(removeTrack, { id: trackId('Uitvoering') });
    expect(new Set(project.model.list('phases').map((phase) => phase.name)).size).toBe(2);
    expectSoundProject(project.model);
  });
});
