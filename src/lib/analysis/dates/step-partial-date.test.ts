import { expect, it } from 'vitest';
import { stepPartialDate } from './step-partial-date';

it.each([
  ['2025-03-31', 1, '2025-04-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2025-03-30', 7, '2025-04-06'],
  ['2025-12', 1, '2026-01'],
  ['2025-24', 1, '2026-21'],
  ['2025-21', -1, '2024-24'],
  ['2025', -1, '2024']
])('steps %s by %i of its own units to %s', (date, by, stepped) =>
  expect(stepPartialDate(date, by)).toBe(stepped)
);
