import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, HistoryEntry } from '$lib/domain/change';
import type { ChangeId } from '$lib/domain/ids';
import { doneEntry, emptyHistory, redoneEntry, undoneEntry } from '$lib/model/history-head';
import { invertChange } from '$lib/model/invert-change';
import { testNow } from '$lib/testing/test-project';
import { effectiveChanges } from './effective-changes';

type Step = 'do' | 'undo' | 'redo';

/** A history of steps, as a session writes it, with the two stacks every program has for undo. */
function play(steps: readonly Step[]) {
  const entries: HistoryEntry[] = [];
  const [done, undone]: [Change[], Change[]] = [[], []];
  const head = () => entries.at(-1) ?? emptyHistory;
  const before = (sequence: number) => entries[sequence - 2] ?? emptyHistory;
  const inverse = (sequence: number) =>
    invertChange(entries[sequence - 1]!.change, `inverse-${entries.length}` as ChangeId, testNow);
  steps.forEach((step, index) => {
    const { undoTop, redoTop } = head();
    if (step === 'do') {
      const change = changeNumber(index);
      entries.push(doneEntry(head(), change));
      done.push(change);
      undone.length = 0;
    } else if (step === 'undo' && undoTop !== null) {
      entries.push(undoneEntry(head(), before(undoTop), inverse(undoTop)));
      undone.push(done.pop()!);
    } else if (step === 'redo' && redoTop !== null) {
      entries.push(redoneEntry(head(), before(redoTop), inverse(redoTop)));
      done.push(undone.pop()!);
    }
  });
  return { entries, done };
}

function changeNumber(number: number): Change {
  const id = `change-${number}` as ChangeId;
  return { id, at: testNow, coderId: null, command: 'create-code', params: { number }, operations: [] };
}

describe('what of a history counts', () => {
  it('is what two stacks would hold, whatever was undone and redone', () => {
    const steps = fc.array(fc.constantFrom<Step>('do', 'do', 'undo', 'redo'), { maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(steps, (taken) => {
        const { entries, done } = play(taken);
        expect(effectiveChanges(entries).map(({ id }) => id)).toEqual(done.map(({ id }) => id));
      })
    );
  });

  it('leaves out what was undone, and has what was redone in its old place', () => {
    const { entries, done } = play(['do', 'do', 'do', 'undo', 'undo', 'redo', 'do']);
    expect(effectiveChanges(entries)).toEqual(done);
    expect(done.map(({ id }) => id)).toEqual(['change-0', 'change-1', 'change-6']);
  });

  it('may begin later than the history does', () => {
    const { entries } = play(['do', 'do', 'undo', 'redo', 'do']);
    expect(effectiveChanges(entries.slice(3)).map(({ command }) => command)).toHaveLength(2);
    expect(effectiveChanges([])).toEqual([]);
  });
});
