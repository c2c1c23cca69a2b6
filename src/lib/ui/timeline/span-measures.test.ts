import { expect, it } from 'vitest';
import { en } from '$lib/messages/en';
import { createTranslator } from '$lib/messages/translator';
import { deviationWords, lengthWords } from './span-measures';

const t = createTranslator('en', en);

it('tells how long it was in days, weeks or months, when both ends are known to the day', () => {
  const length = (start: string | null, end: string | null) => lengthWords(t, { start, end });
  expect(length('2025-03-04', '2025-03-04')).toBe('');
  expect(length('2025-03-04', '2025-03-10')).toBe('7 days');
  expect(length('2025-03-03', '2025-04-27')).toBe('8 weeks');
  expect(length('2025-01-01', '2025-12-31')).toBe('12 months');
  expect(length('2025-03', '2025-04-27')).toBe('');
  expect(length('2025-03-04', null)).toBe('');
});

it('tells how far from the plan it began and ended', () => {
  const away = (start: string, end: string | null) =>
    deviationWords(t, { start, end }, { start: '2025-03-04', end: '2025-04-01' });
  expect(away('2025-03-04', '2025-04-01')).toBe('as planned');
  expect(away('2025-03-04', '2025-04-02')).toBe('ended 1 day later');
  expect(away('2025-03-01', '2025-03-30')).toBe('began 3 days earlier, ended 2 days earlier');
  expect(away('2025-03-06', null)).toBe('began 2 days later');
  expect(away('2025-03', null)).toBe('');
});
