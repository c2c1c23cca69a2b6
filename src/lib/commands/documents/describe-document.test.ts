import { describe, expect, it } from 'vitest';
import { invertChange } from '$lib/model/invert-change';
import type { ChangeId } from '$lib/domain/ids';
import { projectAsData } from '$lib/testing/project-as-data';
import { testNow, TestProject } from '$lib/testing/test-project';
import { deleteDocuments } from './delete-documents';
import { describeDocument, type DocumentDescription } from './describe-document';

const speakers = [
  { label: 'I', caseName: '', role: '', interviewer: true },
  { label: 'R1', caseName: 'Samira', role: 'buddy', interviewer: false }
];
const description: DocumentDescription = {
  name: 'Gesprek',
  kind: 'focus-group',
  date: '2025-03-11',
  comment: '',
  caseName: '',
  caseRole: '',
  speakers
};

describe('describeDocument', () => {
  it('makes the cases that are named, once, and finds those that are there whatever their case', () => {
    const project = new TestProject();
    const id = project.document({ speakers });
    project.run(describeDocument, {
      ...description,
      id,
      speakers: [
        { label: 'I', caseName: 'Bram', role: 'trainer', interviewer: true },
        { label: 'R1', caseName: 'samira ', role: 'vraagouder', interviewer: false },
        { label: 'R2', caseName: 'bram', role: '', interviewer: false }
      ]
    });
    expect(project.model.list('cases').map(({ name, role }) => [name, role])).toEqual([
      ['Samira', 'buddy'],
      ['Bram', 'trainer']
    ]);
    const [samira, bram] = project.model.list('cases');
    expect(project.model.get('documents', id)).toMatchObject({
      name: 'Gesprek',
      kind: 'focus-group',
      date: '2025-03-11',
      speakers: [{ caseId: bram!.id }, { caseId: samira!.id }, { caseId: bram!.id }]
    });
  });

  it('is nothing to do when nothing differs', () => {
    const project = new TestProject();
    const id = project.document({ name: 'Gesprek', speakers });
    const { kind, date } = project.model.get('documents', id);
    expect(project.run(describeDocument, { ...description, id, kind, date }).operations).toEqual([]);
  });
});

describe('deleteDocuments', () => {
  it('removes several with all that hangs on them, as one step that can be taken back', () => {
    const project = TestProject.coded();
    const before = projectAsData(project.model);
    const ids = project.model.list('documents').map(({ id }) => id);
    const change = project.run(deleteDocuments, { ids: [...ids, ids[0]!] });
    expect(change.params).toMatchObject({ count: 2, quotations: 8 });
    for (const table of ['documents', 'quotations', 'codings', 'evidenceLinks'] as const)
      expect(project.model.count(table)).toBe(0);
    project.take(invertChange(change, 'undo' as ChangeId, testNow));
    expect(projectAsData(project.model)).toEqual(before);
  });
});
