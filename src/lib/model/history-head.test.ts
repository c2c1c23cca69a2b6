import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, HistoryEntry } from '$lib/domain/change';
import { doneEntry, emptyHistory, redoneEntry, undoneEntry, type HistoryHead } from './history-head';

/** A history of named changes, kept by the linked heads alone. */
class LinkedHistory {
  readonly entries: HistoryEntry[] = [];

  get head(): HistoryHead {
    return this.entries.at(-1) ?? emptyHistory;
  }

  entry(sequence: number): HistoryEntry {
    return this.entries[sequence - 1]!;
  }

  before(sequence: number): HistoryHead {
    return sequence === 1 ? emptyHistory : this.entry(sequence - 1);
  }

  do(name: string): void {
    this.entries.push(doneEntry(this.head, { command: name } as Change));
  }

  undo(): string | null {
    const top = this.head.undoTop;
    if (top === null) return null;
    const { change } = this.entry(top);
    this.entries.push(undoneEntry(this.head, this.before(top), change));
    return change.command;
  }

  redo(): string | null {
    const top = this.head.redoTop;
    if (top === null) return null;
    const { change } = this.entry(top);
    this.entries.push(redoneEntry(this.head, this.before(top), change));
    return change.command;
  }
}

/** The obvious way: two stacks. */
class TwoStacks {
  readonly done: string[] = [];
  undone: string[] = [];

  do(name: string): void {
    this.done.push(name);
    this.undone = [];
  }

  undo(): string | null {
    const name = this.done.pop();
    if (name !== undefined) this.undone.push(name);
    return name ?? null;
  }

  redo(): string | null {
    const name = this.undone.pop();
    if (name !== undefined) this.done.push(name);
    return name ?? null;
  }
}

describe('undo and redo as a linked list', () => {
  it('undoes and redoes what two stacks would, over long random histories', () => {
    const step = fc.constantFrom('do', 'undo', 'undo', 'redo', 'redo');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300, size: 'max' }), (steps) => {
        const linked = new LinkedHistory();
        const stacks = new TwoStacks();
        steps.forEach((kind, index) => {
          const name = `change ${index}`;
          if (kind === 'do') {
            linked.do(name);
            stacks.do(name);
          } else if (kind === 'undo') expect(linked.undo()).toBe(stacks.undo());
          else expect(linked.redo()).toBe(stacks.redo());
          expect(linked.head.undoTop === null).toBe(stacks.done.length === 0);
          expect(linked.head.redoTop === null).toBe(stacks.undone.length === 0);
        });
      })
    );
  });

  it('numbers every entry one higher, undo and redo included', () => {
    const linked = new LinkedHistory();
    linked.do('code');
    linked.undo();
    linked.redo();
    expect(linked.entries.map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [1, 'do'],
      [2, 'undo'],
      [3, 'redo']
    ]);
  });

  it('forgets what could be redone once something new is done', () => {
    const linked = new LinkedHistory();
    linked.do('code');
    linked.undo();
    linked.do('comment');
    expect(linked.redo()).toBeNull();
    expect(linked.undo()).toBe('comment');
    expect(linked.undo()).toBeNull();
  });
});
