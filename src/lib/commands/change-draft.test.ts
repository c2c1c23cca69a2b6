import { describe, expect, it } from 'vitest';
import type { CodeId, CoderId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { countingContext, testCoder, TestProject } from '$lib/testing/test-project';
import { ChangeDraft } from './change-draft';

const draftOn = (project: TestProject, coderId: CoderId | null = testCoder) =>
  new ChangeDraft(project.model, countingContext('drafted', coderId));

describe('ChangeDraft', () => {
  it('makes one operation of several steps on one record', () => {
    const project = new TestProject();
    const code = project.code('grens');
    const draft = draftOn(project);
    draft.update('codes', code, { name: 'grenzen' });
    draft.update('codes', code, { colour: 3 });
    const { operations } = draft.build('update-code');
    expect(operations).toHaveLength(1);
    expect(operations[0]?.before).toBe(project.model.get('codes', code));
    expect(operations[0]?.after).toMatchObject({ name: 'grenzen', colour: 3 });
  });

  it('makes none of a record that ends as it began, or that came and went', () => {
    const project = new TestProject();
    const code = project.code('grens');
    const draft = draftOn(project);
    draft.update('codes', code, { name: 'tijd' });
    draft.update('codes', code, { name: 'grens' });
    draft.add('coders', { id: 'sam' as CoderId, name: 'Sam' });
    draft.remove('coders', 'sam');
    draft.put('coders', { ...project.model.get('coders', testCoder) });
    draft.remove('codes', 'not-there');
    expect(draft.build('nothing').operations).toEqual([]);
  });

  it('leaves a field alone that is undefined', () => {
    const project = new TestProject();
    const code = project.code('grens');
    const draft = draftOn(project);
    draft.update('codes', code, { name: undefined, definition: 'waar het ophoudt' });
    expect(draft.find('codes', code)).toMatchObject({ name: 'grens', definition: 'waar het ophoudt' });
  });

  it('finds and lists records as they would be after it', () => {
    const project = new TestProject();
    const [kept, gone] = [project.code('grens'), project.code('tijd')];
    const draft = draftOn(project);
    draft.remove('codes', gone);
    draft.add('codes', { ...project.model.get('codes', kept), id: 'new' as CodeId, name: 'zorg' });
    expect(draft.list('codes').map(({ name }) => name)).toEqual(['grens', 'zorg']);
    expect(draft.find('codes', gone)).toBeUndefined();
    expect(errorCodeOf(() => draft.update('codes', gone, { name: 'weg' }))).toBe('model/not-found');
  });

  it('never puts a new record in the place of another', () => {
    const project = new TestProject();
    const draft = draftOn(project);
    expect(() => draft.add('coders', { id: testCoder, name: 'Sam' })).toThrow('there already is a record');
  });

  it('numbers on within one change', () => {
    const draft = draftOn(new TestProject());
    expect([draft.nextNumber('documents'), draft.nextNumber('documents')]).toEqual([1, 2]);
  });

  it('works only for a coder of the project', () => {
    const project = new TestProject();
    expect(draftOn(project).coder()).toBe(testCoder);
    expect(errorCodeOf(() => draftOn(project, null).coder())).toBe('command/no-coder');
    expect(errorCodeOf(() => draftOn(project, 'gone' as CoderId).coder())).toBe('command/no-coder');
  });
});
