import { expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { addCoder } from '$lib/commands/project/add-coder';
import type { CoderId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { codesPresent } from './codes-present';

it('counts quotations per code, once however many coders agree, the most used first', () => {
  const project = new TestProject();
  const documentId = project.document();
  const [trust, time] = [project.code('Vertrouwen'), project.code('Tijd')];
  const ids = [
    project.quotation(documentId, 0, 5, trust),
    project.quotation(documentId, 5, 9, trust, time),
    project.quotation(documentId, 9, 12)
  ];
  project.run(addCoder, { id: 'sam' as CoderId, name: 'Sam' });
  const again = { places: [{ quotationId: ids[0]! }], codes: [{ codeId: trust }] };
  project.run(applyCodes, again, 'sam' as CoderId);
  expect(codesPresent(project.model, ids)).toEqual([
    { id: trust, name: 'Vertrouwen', count: 2 },
    { id: time, name: 'Tijd', count: 1 }
  ]);
});
