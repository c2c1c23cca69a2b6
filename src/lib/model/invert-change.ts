import type { Change, Operation } from '$lib/domain/change';

/** The operations that take a change back, last first. Counters stay: a number given out is never given again. */
export function invertOperations(operations: readonly Operation[]): Operation[] {
  return operations
    .filter((operation) => operation.table !== 'counters')
    .toReversed()
    .map((operation) => ({ ...operation, before: operation.after, after: operation.before }) as Operation);
}

/** The change that undoes `change`, made at `at` under its own id; command and params still name what was done. */
export function invertChange(change: Change, id: Change['id'], at: string): Change {
  return { ...change, id, at, operations: invertOperations(change.operations) };
}
