import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumMatching } from './maximum-matching';

/** Every way to pair them up, one by one. */
function byTrying(pairs: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [rights, ...rest] = pairs;
  if (!rights) return 0;
  const free = rights.filter((right) => !taken.has(right));
  return Math.max(
    byTrying(rest, taken),
    ...free.map((right) => 1 + byTrying(rest, new Set([...taken, right])))
  );
}

test('makes as many pairs as trying all ways does', () => {
  const pairs = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(pairs, (pairs) => {
      expect(maximumMatching(pairs, 5)).toBe(byTrying(pairs));
    })
  );
});

test('gives a place away when another is left for its holder', () => {
  expect(maximumMatching([[0, 1], [0]], 2)).toBe(2);
});

test('follows an exchange along a very long chain', () => {
  const count = 50_000;
  const chain = Array.from({ length: count }, (_, left) => [left, left + 1]);
  expect(maximumMatching([...chain, [0]], count + 1)).toBe(count + 1);
});

test('pairs nobody when there is nobody', () => {
  expect(maximumMatching([], 0)).toBe(0);
  expect(maximumMatching([[], []], 3)).toBe(0);
});
