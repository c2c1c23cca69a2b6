import { describe, expect, it } from 'vitest';
import type { CellConclusionId, PhaseId, TrackId } from '$lib/domain/ids';
import { orderedPhases, phaseName, phaseNumber } from '$lib/model/ordered-phases';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { assignPhase } from './assign-phase';
import { movePhase } from './move-phase';
import { placePhase } from './place-phase';
import { removePhase } from './remove-phase';
import { savePhase } from './save-phase';

const phaseId = (name: string) => name.toLowerCase() as PhaseId;

function study(...names: string[]): TestProject {
  const project = new TestProject();
  for (const name of names) project.run(savePhase, { id: phaseId(name), name });
  return project;
}

const namesOf = (project: TestProject) =>
  orderedPhases(project.model).map(({ number, name }) => `${number} ${name}`);

describe('phases', () => {
  it('are numbered as they are made and as they are moved', () => {
    const project = study('Werving', 'Training', 'Matching', 'Evaluatie');
    project.run(movePhase, { id: phaseId('Evaluatie'), toNumber: 1 });
    project.run(movePhase, { id: phaseId('Werving'), toNumber: 99 });
    expect(namesOf(project)).toEqual(['1 Evaluatie', '2 Training', '3 Matching', '4 Werving']);
  });

  it('keep what is not said anew', () => {
    const project = study('Training');
    project.run(savePhase, { id: phaseId('Training'), goal: 'Leren luisteren' });
    project.run(savePhase, { id: phaseId('Training'), approach: 'Twee avonden' });
    expect(project.model.get('phases', 'training')).toMatchObject({
      name: 'Training',
      goal: 'Leren luisteren',
      approach: 'Twee avonden'
    });
  });

  it('do not end before they begin', () => {
    const project = study('Training');
    const save = (start: string, end: string) =>
      errorCodeOf(() => project.run(savePhase, { id: phaseId('Training'), start, end }));
    expect(save('2025-06-01', '2025-01-15')).toBe('timeline/end-before-start');
    expect(save('2025-06', '2025-05')).toBe('timeline/end-before-start');
    expect(save('2025-06', '2025-06-02')).toBeUndefined();
    expect(project.model.get('phases', 'training')).toMatchObject({ start: '2025-06', end: '2025-06-02' });
  });

  it('are numbered by track, and sub-phases within theirs', () => {
    const project = study('Werving');
    for (const name of ['Uitvoering', 'Onderzoek'])
      project.put('tracks', { id: name as TrackId, name, order: name === 'Onderzoek' ? 2 : 1 });
    for (const [id, name, trackId] of [
      ['u1', 'Werving', 'Uitvoering'],
      ['u2', 'Training', 'Uitvoering'],
      ['o1', 'Training', 'Onderzoek']
    ] as const)
      project.run(savePhase, { id: id as PhaseId, name, trackId: trackId as TrackId });
    project.run(savePhase, { id: 'u2a' as PhaseId, name: 'Avond 1', parentId: 'u2' as PhaseId });
    project.run(savePhase, { id: 'u2b' as PhaseId, name: 'Avond 2', parentId: 'u2' as PhaseId });
    project.run(movePhase, { id: 'u2b' as PhaseId, toNumber: 1 });
    const numbers = () =>
      orderedPhases(project.model).map((phase) => `${phase.id} ${phaseNumber(project.model, phase)}`);
    expect(numbers()).toEqual(['werving 1', 'u1 1', 'u2 2', 'u2b 2.1', 'u2a 2.2', 'o1 1']);
    expect(phaseName(project.model, project.model.get('phases', 'o1'))).toBe('Training (Onderzoek)');
    expectSoundProject(project.model);
    const under = (parentId: string) =>
      errorCodeOf(() => project.run(savePhase, { id: 'u2' as PhaseId, parentId: parentId as PhaseId }));
    expect([under('u2'), under('u2a'), under('o1')]).toEqual(Array(3).fill('timeline/nested-phase'));
    project.run(savePhase, { id: 'u1' as PhaseId, trackId: 'Onderzoek' as TrackId });
    expect(numbers()).toEqual(['werving 1', 'u2 1', 'u2b 1.1', 'u2a 1.2', 'o1 1', 'u1 2']);
    project.run(removePhase, { id: 'u2' as PhaseId });
    expect(numbers()).toEqual(['werving 1', 'o1 1', 'u1 2']);
    expectSoundProject(project.model);
  });

  it('go under another phase and out again, where they are put', () => {
    const project = study('Werving', 'Training', 'Matching', 'Evaluatie');
    const place = (name: string, toNumber: number, parent: string | null = null) =>
      project.run(placePhase, {
        id: phaseId(name),
        toNumber,
        trackId: null,
        parentId: parent === null ? null : phaseId(parent)
      });
    place('Matching', 9, 'Training');
    place('Evaluatie', 1, 'Training');
    const numbers = () =>
      orderedPhases(project.model).map((phase) => `${phaseNumber(project.model, phase)} ${phase.name}`);
    expect(numbers()).toEqual(['1 Werving', '2 Training', '2.1 Evaluatie', '2.2 Matching']);
    place('Matching', 2);
    expect(numbers()).toEqual(['1 Werving', '2 Matching', '3 Training', '3.1 Evaluatie']);
    expect(errorCodeOf(() => place('Werving', 1, 'Evaluatie'))).toBe('timeline/nested-phase');
    expect(errorCodeOf(() => place('Training', 1, 'Werving'))).toBe('timeline/nested-phase');
    expectSoundProject(project.model);
  });

  it('have names of their own', () => {
    const project = study('Training');
    expect(errorCodeOf(() => project.run(savePhase, { id: 'other' as PhaseId, name: ' training ' }))).toBe(
      'command/name-taken'
    );
    expect(errorCodeOf(() => project.run(savePhase, { id: 'other' as PhaseId, name: ' ' }))).toBe(
      'command/empty-name'
    );
  });

  it('leave their documents without a phase, and their conclusions, when they go', () => {
    const project = study('Werving', 'Training');
    const documentId = project.document();
    project.run(assignPhase, { documentIds: [documentId], phaseId: phaseId('Werving') });
    project.put('cellConclusions', {
      id: 'conclusion-1' as CellConclusionId,
      members: [
        { kind: 'cimo', id: 'context' },
        { kind: 'phase', id: phaseId('Werving') }
      ],
      conclusion: 'Vroeg begonnen.',
      status: 'drafted',
      updatedBy: testCoder,
      updatedAt: testNow
    });
    project.run(removePhase, { id: phaseId('Werving') });
    expect(project.model.get('documents', documentId).phaseId).toBeNull();
    expect(namesOf(project)).toEqual(['1 Training']);
    expect(project.model.count('cellConclusions')).toBe(0);
    expectSoundProject(project.model);
  });
});
