import { expect, it } from 'vitest';
import type { EventId } from '$lib/domain/ids';
import { saveEvent } from '$lib/commands/events/save-event';
import { TestProject } from '$lib/testing/test-project';
import { documentsWithoutEvent } from './documents-without-event';

it('finds what was held and has no event, by date', () => {
  const project = new TestProject();
  const made = (fields: object) => {
    const id = project.document();
    project.put('documents', { ...project.model.get('documents', id), ...fields });
    return id;
  };
  const interview = made({ kind: 'interview', date: '2025-05-20' });
  made({ kind: 'interview', date: null });
  made({ kind: 'e-mail', date: '2025-05-01' });
  const observed = made({ kind: 'observation', date: '2025-01-12' });
  const told = made({ kind: 'interview', date: '2025-02-02' });
  project.run(saveEvent, { id: 'event-1' as EventId, name: 'Interview', documentIds: [told] });
  expect(documentsWithoutEvent(project.model)).toMatchObject([
    { document: { id: observed }, kind: 'observation', day: '2025-01-12' },
    { document: { id: interview }, kind: 'interview', day: '2025-05-20' }
  ]);
});
