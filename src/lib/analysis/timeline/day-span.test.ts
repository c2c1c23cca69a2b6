import { describe, expect, it } from 'vitest';
import type { PartialDate } from '$lib/domain/partial-date';
import { daySpan } from './day-span';

const today = '2025-06-15';
const span = (start: PartialDate | null, end: PartialDate | null, goesOn = false) =>
  daySpan({ start, end }, goesOn, today);

describe('the days of dates known in part', () => {
  it('are one day of a point, and somewhere in a month of a month', () => {
    expect(span('2025-03-04', null)).toMatchObject({ start: '2025-03-04', end: '2025-03-04', isPoint: true });
    expect(span('2025-03', null)).toMatchObject({
      start: '2025-03-01',
      end: '2025-03-31',
      isPoint: true,
      startIsExact: false,
      endIsExact: false
    });
  });

  it('are certain from the latest it can have begun to the earliest it can have ended', () => {
    expect(span('2025-03', '2025-23')).toEqual({
      start: '2025-03-01',
      end: '2025-11-30',
      isPoint: false,
      isOpen: false,
      startIsExact: false,
      endIsExact: false,
      surelyFrom: '2025-03-31',
      surelyTo: '2025-09-01'
    });
  });

  it('go on until today without an end, and no further back than they begin', () => {
    expect(span('2025-03-04', null, true)).toMatchObject({ end: today, isOpen: true, isPoint: false });
    expect(span('2025-07-01', null, true)).toMatchObject({
      start: '2025-07-01',
      end: '2025-07-01',
      isOpen: true
    });
    expect(span('2025', null, true)).toMatchObject({ start: '2025-01-01', end: '2025-12-31', isOpen: true });
  });

  it('lie at their end when when they began is not known', () => {
    expect(span(null, '2025-03-04')).toMatchObject({
      end: '2025-03-04',
      startIsExact: false,
      isPoint: false
    });
  });

  it('never turn an end before the start round', () => {
    expect(span('2025-03-04', '2025-02-01')).toMatchObject({ start: '2025-03-04', end: '2025-03-04' });
    expect(span('2025-03-20', '2025-03')).toMatchObject({ start: '2025-03-20', end: '2025-03-31' });
  });

  it('are none without a date', () => {
    expect(span(null, null, true)).toBeNull();
  });
});
