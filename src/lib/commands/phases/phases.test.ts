import { describe, expect, it } from 'vitest';
import type { CellConclusionId, PhaseId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { assignPhase } from './assign-phase';
import { movePhase } from './move-phase';
import { orderedPhases } from './ordered-phases';
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

  it('begin before they end', () => {
    const project = study('Training');
    project.run(savePhase, { id: phaseId('Training'), start: '2025-06-01', end: '2025-01-15' });
    expect(project.model.get('phases', 'training')).toMatchObject({ start: '2025-01-15', end: '2025-06-01' });
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
