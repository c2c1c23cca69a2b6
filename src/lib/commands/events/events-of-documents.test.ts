import { expect, it } from 'vitest';
import type { DocumentId } from '$lib/domain/ids';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { eventsOfDocuments } from './events-of-documents';

const idOf = (project: TestProject, name: string): DocumentId => {
  const id = project.document();
  project.put('documents', { ...project.model.get('documents', id), name });
  return id;
};

it('makes events of documents, once, in one step', () => {
  const project = new TestProject();
  const interview = idOf(project, 'Interview Corine');
  const observed = idOf(project, 'Avond 1');
  const events = [
    { documentId: interview, kind: 'interview', day: '2025-05-20', caseIds: [] },
    { documentId: observed, kind: 'observation', day: '2025-01-12', caseIds: [] }
  ] as const;
  project.run(eventsOfDocuments, { events });
  expect(project.model.list('events')).toMatchObject([
    { name: 'Interview Corine', kind: 'interview', start: '2025-05-20', state: 'held' },
    { name: 'Avond 1', kind: 'observation', end: null, documentIds: [observed] }
  ]);
  expect(project.run(eventsOfDocuments, { events }).operations).toEqual([]);
  expectSoundProject(project.model);
});
