import { expect, test } from 'vitest';
import { parseBenchOptions } from './bench-options';

test('measures everything at every size unless told otherwise', () => {
  expect(parseBenchOptions([])).toMatchObject({ only: [], factors: [1, 4, 16], runs: 5 });
});

test('takes names, sizes in order and a number of runs', () => {
  const options = parseBenchOptions(['--only', 'code,open', '--sizes', '16,1', '--runs', '2']);
  expect(options).toMatchObject({ only: ['code', 'open'], factors: [1, 16], runs: 2 });
});

test.each([
  ['a size there is not', ['--sizes', '2']],
  ['no whole number of runs', ['--runs', '1.5']],
  ['an option there is not', ['--fast']]
])('refuses %s', (_, args) => {
  expect(() => parseBenchOptions(args)).toThrow();
});
