import { expect, test } from 'vitest';
import type { Experiment, Outcome } from './experiment';
import { toMarkdown, toReportLines } from './report';

const experiments: Experiment[] = [
  {
    name: 'open',
    measures: [{ sample: 'painted', title: 'open project', budget: 100 }],
    run: () => Promise.resolve()
  }
];

const outcome = (factor: 1 | 16, ...painted: number[]): Outcome => ({
  experiment: 'open',
  factor,
  samples: { painted },
  failure: null
});

test('holds a budget against the median at the largest size, and tells how the cost grew', () => {
  const [line] = toReportLines(experiments, [outcome(1, 30, 20, 10), outcome(16, 90, 60, 50)], [1, 16]);
  expect(line).toMatchObject({ values: { 1: 20, 16: 60 }, holds: true, growth: { cost: 3, size: 16 } });
});

test('says so when a budget is missed', () => {
  const lines = toReportLines(experiments, [outcome(1, 50), outcome(16, 150)], [1, 16]);
  expect(toMarkdown(lines, [1, 16])).toContain(
    '| open project | < 100 ms | 50 ms | 150 ms | **no** | ×3.0 for ×16 |'
  );
});

test('leaves open what was not measured', () => {
  const lines = toReportLines(experiments, [outcome(1, 50), outcome(16)], [1, 16]);
  expect(lines[0]).toMatchObject({ holds: null, growth: null });
  expect(toMarkdown(lines, [1, 16])).toContain('not measured');
});
