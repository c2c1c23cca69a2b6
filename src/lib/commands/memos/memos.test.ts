import { describe, expect, it } from 'vitest';
import type { MemoId } from '$lib/domain/ids';
import type { ObjectRef } from '$lib/domain/object-ref';
import { invertChange } from '$lib/model/invert-change';
import type { ChangeId } from '$lib/domain/ids';
import { projectAsData } from '$lib/testing/project-as-data';
import { errorCodeOf } from '$lib/testing/error-code';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { attachMemo, detachMemo } from './attach-memo';
import { deleteMemos } from './delete-memos';
import { saveMemo } from './save-memo';

const memoId = 'memo-1' as MemoId;

function projectWithMemo() {
  const project = new TestProject();
  const code: ObjectRef = { kind: 'code', id: project.code('Band') };
  project.run(saveMemo, {
    id: memoId,
    title: ' Wat is  band? ',
    text: 'Zie **dit** \n',
    about: [code, code]
  });
  return { project, code, memo: () => project.model.get('memos', memoId) };
}

describe('saveMemo', () => {
  it('writes a memo with who made it and when', () => {
    const { memo, code } = projectWithMemo();
    expect(memo()).toEqual({
      id: memoId,
      title: 'Wat is band?',
      kind: 'theoretical',
      ownKind: '',
      text: 'Zie **dit**',
      about: [code],
      createdBy: testCoder,
      createdAt: testNow,
      updatedAt: testNow
    });
  });

  it('changes what is given and dates the change', () => {
    const { project, memo } = projectWithMemo();
    const later = '2026-03-03T09:30:00.000Z';
    project.take(
      saveMemo(
        project.model,
        { id: memoId, kind: 'own', ownKind: 'Idee' },
        { ...project.context, now: later }
      )
    );
    expect(memo()).toMatchObject({
      title: 'Wat is band?',
      kind: 'own',
      ownKind: 'Idee',
      createdAt: testNow,
      updatedAt: later
    });
    project.run(saveMemo, { id: memoId, kind: 'reflexive' });
    expect(memo().ownKind).toBe('');
  });

  it('does nothing, and dates nothing, when nothing differs', () => {
    const { project } = projectWithMemo();
    const now = '2026-03-03T09:30:00.000Z';
    const change = saveMemo(project.model, { id: memoId, text: 'Zie **dit**' }, { ...project.context, now });
    expect(change.operations).toEqual([]);
  });

  it('refuses a memo without a title, or made by nobody', () => {
    const project = new TestProject();
    expect(errorCodeOf(() => project.run(saveMemo, { id: memoId, text: 'x' }))).toBe('command/empty-name');
    expect(errorCodeOf(() => project.run(saveMemo, { id: memoId, title: 'x' }, null))).toBe(
      'command/no-coder'
    );
  });

  it('is about nothing that does not exist', () => {
    const project = new TestProject();
    const about = [{ kind: 'code', id: 'nowhere' } as ObjectRef];
    project.run(saveMemo, { id: memoId, title: 'x', about });
    expect(project.model.get('memos', memoId).about).toEqual([]);
  });
});

describe('attachMemo and detachMemo', () => {
  it('add and take away what a memo is about, each once and never itself', () => {
    const { project, code, memo } = projectWithMemo();
    const document: ObjectRef = { kind: 'document', id: project.document() };
    project.run(attachMemo, { id: memoId, refs: [document, code, { kind: 'memo', id: memoId }] });
    expect(memo().about).toEqual([code, document]);
    expect(project.model.memosOf(document)).toEqual([memo()]);
    project.run(detachMemo, { id: memoId, refs: [code] });
    expect(memo().about).toEqual([document]);
    expect(project.run(detachMemo, { id: memoId, refs: [code] }).operations).toEqual([]);
  });
});

describe('deleteMemos', () => {
  it('lets go of what was attached to them, and can be taken back whole', () => {
    const { project } = projectWithMemo();
    const other = 'memo-2' as MemoId;
    project.run(saveMemo, { id: other, title: 'Over die memo', about: [{ kind: 'memo', id: memoId }] });
    const before = projectAsData(project.model);
    const change = project.run(deleteMemos, { ids: [memoId, 'gone' as MemoId] });
    expect(project.model.get('memos', other).about).toEqual([]);
    expect(change.params).toEqual({ count: 1, title: 'Wat is band?' });
    project.take(invertChange(change, 'undo' as ChangeId, testNow));
    expect(projectAsData(project.model)).toEqual(before);
  });
});
