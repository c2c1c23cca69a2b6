import { describe, expect, it } from 'vitest';
import { createCode } from '$lib/commands/codes/create-code';
import { updateProject } from '$lib/commands/project/update-project';
import { AppError } from '$lib/domain/app-error';
import type { CoderId, ProjectId } from '$lib/domain/ids';
import { InMemoryProject, type Clock } from './in-memory-project';

function countingClock(): Clock {
  let count = 0;
  return { now: () => '2026-01-05T09:00:00.000Z', newId: () => `id-${(count += 1)}` };
}

function project(): InMemoryProject {
  return InMemoryProject.create(
    { id: 'p' as ProjectId, name: 'Pilot', language: 'nl', coder: { id: 'c' as CoderId, name: 'Els' } },
    countingClock()
  );
}

const names = (target: InMemoryProject) => target.model.list('codes').map((code) => code.name);

describe('InMemoryProject', () => {
  it('keeps every change in its history, the making of the project first', () => {
    const target = project();
    target.run(createCode, { name: 'vertrouwen' });
    const { history, records } = target.toContents();
    expect(history.map(({ sequence, change }) => [sequence, change.command, change.coderId])).toEqual([
      [1, 'create-project', null],
      [2, 'create-code', 'c']
    ]);
    expect(Array.from(records.codes ?? [], (code) => code.name)).toEqual(['vertrouwen']);
  });

  it('undoes and redoes as far as the making of the project', () => {
    const target = project();
    target.run(createCode, { name: 'vertrouwen' });
    target.run(createCode, { name: 'afstemming' });
    target.undo();
    target.undo();
    expect(names(target)).toEqual([]);
    expect(() => target.undo()).toThrow(AppError);
    target.redo();
    target.redo();
    expect(names(target)).toEqual(['vertrouwen', 'afstemming']);
    expect(() => target.redo()).toThrow(AppError);
    target.undo();
    expect(names(target)).toEqual(['vertrouwen']);
  });

  it('records nothing when a command has nothing to do', () => {
    const target = project();
    expect(target.run(updateProject, { goal: '' })).toBeNull();
    expect(target.toContents().history).toHaveLength(1);
  });

  it('goes on where a saved project stopped', () => {
    const first = project();
    first.run(createCode, { name: 'vertrouwen' });
    const second = InMemoryProject.from(first.toContents(), countingClock());
    second.undo();
    expect(names(second)).toEqual([]);
    expect(second.toContents().history.at(-1)).toMatchObject({
      sequence: 3,
      kind: 'undo',
      undoTop: 1,
      redoTop: 3
    });
  });
});
