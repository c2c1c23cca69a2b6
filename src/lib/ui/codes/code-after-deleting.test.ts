import { expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { codeAfterDeleting } from './code-after-deleting';

it.each<[string[], string | null]>([
  [['b'], 'c'],
  [['c'], 'b'],
  [['b', 'c'], 'a'],
  [['a', 'b', 'c'], null],
  [['b1'], 'b2'],
  [['b1', 'b2'], 'b'],
  [['b', 'b1', 'b2'], 'a'],
  [[], null]
])('after deleting %j looks at %s', (names, expected) => {
  const project = new TestProject();
  const codes: Record<string, CodeId> = {};
  codes['a'] = project.code('a');
  codes['b'] = project.code('b');
  codes['c'] = project.code('c');
  codes['b1'] = project.code('b1', codes['b']);
  codes['b2'] = project.code('b2', codes['b']);
  const next = codeAfterDeleting(
    project.model,
    names.map((name) => codes[name]!)
  );
  expect(next && project.model.get('codes', next).name).toBe(expected);
});
