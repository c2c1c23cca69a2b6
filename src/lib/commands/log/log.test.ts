import { describe, expect, it } from 'vitest';
import { deleteMemos } from '$lib/commands/memos/delete-memos';
import { saveMemo } from '$lib/commands/memos/save-memo';
import type { IterationId, LogEntryId, MemoId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { testNow, TestProject } from '$lib/testing/test-project';
import { moveIteration } from './move-iteration';
import { orderedIterations } from './ordered-iterations';
import { removeIteration } from './remove-iteration';
import { removeLogEntries } from './remove-log-entries';
import { saveIteration } from './save-iteration';
import { saveLogEntry } from './save-log-entry';

const entryId = (name: string) => name as LogEntryId;
const iterationId = (name: string) => name as IterationId;

describe('the research log', () => {
  it('numbers its entries, and never gives a number out again', () => {
    const project = new TestProject();
    project.run(saveLogEntry, { id: entryId('a'), title: 'Eerste' });
    const change = project.run(saveLogEntry, { id: entryId('b'), title: 'Tweede' });
    project.take(invertChange(change, 'undo' as typeof change.id, testNow));
    project.run(removeLogEntries, { ids: [entryId('a')] });
    project.run(saveLogEntry, { id: entryId('c'), title: 'Derde' });
    expect(project.model.list('logEntries')).toMatchObject([{ number: 3, title: 'Derde', step: 'note' }]);
  });

  it('keeps of an entry what is not said anew, and is not changed by saying the same', () => {
    const project = new TestProject();
    project.run(saveIteration, { id: iterationId('one'), name: 'Avond 1' });
    project.run(saveLogEntry, {
      id: entryId('a'),
      title: 'Minder theorie',
      date: '2025-21',
      step: 'redesign',
      iterationId: iterationId('one')
    });
    project.run(saveLogEntry, { id: entryId('a'), text: ' Te veel in één avond. ' });
    expect(project.model.get('logEntries', 'a')).toMatchObject({
      date: '2025-21',
      step: 'redesign',
      iterationId: 'one',
      text: 'Te veel in één avond.'
    });
    const same = project.run(saveLogEntry, { id: entryId('a'), title: 'Minder theorie ' });
    expect(same.operations).toEqual([]);
    project.run(saveLogEntry, { id: entryId('a'), iterationId: null });
    expect(project.model.get('logEntries', 'a').iterationId).toBeNull();
  });

  it('asks for a title and for an iteration that is there', () => {
    const project = new TestProject();
    const save = (fields: Omit<Parameters<typeof saveLogEntry>[1], 'id'>) =>
      errorCodeOf(() => project.run(saveLogEntry, { id: entryId('a'), ...fields }));
    expect(save({})).toBe('command/empty-name');
    expect(save({ title: 'Zo', iterationId: iterationId('gone') })).toBe('model/not-found');
  });

  it('rests on what is there, and no longer on what is removed', () => {
    const project = new TestProject();
    const memo = { kind: 'memo', id: 'memo-1' as MemoId } as const;
    project.run(saveMemo, { id: memo.id, title: 'Indruk' });
    const gone = { kind: 'memo', id: 'memo-2' as MemoId } as const;
    project.run(saveLogEntry, { id: entryId('a'), title: 'Zo', about: [memo, gone, memo] });
    expect(project.model.get('logEntries', 'a').about).toEqual([memo]);
    project.run(deleteMemos, { ids: [memo.id] });
    expect(project.model.get('logEntries', 'a').about).toEqual([]);
    expectSoundProject(project.model);
  });
});

describe('iterations', () => {
  function rounds(...names: string[]): TestProject {
    const project = new TestProject();
    for (const name of names) project.run(saveIteration, { id: iterationId(name), name });
    return project;
  }
  const namesOf = (project: TestProject) => orderedIterations(project.model).map(({ name }) => name);

  it('stand in the order they are made and moved', () => {
    const project = rounds('Avond 1', 'Avond 2', 'Avond 3');
    project.run(moveIteration, { id: iterationId('Avond 3'), toIndex: 0 });
    project.run(moveIteration, { id: iterationId('Avond 1'), toIndex: 99 });
    expect(namesOf(project)).toEqual(['Avond 3', 'Avond 2', 'Avond 1']);
  });

  it('have names of their own', () => {
    const project = rounds('Avond 1');
    const save = (name: string) =>
      errorCodeOf(() => project.run(saveIteration, { id: iterationId('other'), name }));
    expect(save(' avond 1')).toBe('command/name-taken');
    expect(save(' ')).toBe('command/empty-name');
  });

  it('leave their entries in the log when they go', () => {
    const project = rounds('Avond 1');
    project.run(saveLogEntry, { id: entryId('a'), title: 'Zo', iterationId: iterationId('Avond 1') });
    project.run(removeIteration, { id: iterationId('Avond 1') });
    expect(project.model.get('logEntries', 'a').iterationId).toBeNull();
    expectSoundProject(project.model);
  });
});
