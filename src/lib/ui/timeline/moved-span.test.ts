import { describe, expect, it } from 'vitest';
import { movedSpan, steppedSpan, type HeldPart } from './moved-span';

describe('dates after a drag', () => {
  it.each<[string, string | null, string | null, HeldPart, number, string | null, string | null]>([
    ['days move by days', '2025-03-04', '2025-03-10', 'all', 27, '2025-03-31', '2025-04-06'],
    ['over summer time', '2025-03-29', '2025-03-30', 'all', 1, '2025-03-30', '2025-03-31'],
    ['only the end', '2025-03-04', '2025-03-10', 'end', 5, '2025-03-04', '2025-03-15'],
    ['only the start', '2025-03-04', '2025-03-10', 'start', -4, '2025-02-28', '2025-03-10'],
    ['what goes on keeps no end', '2025-03-04', null, 'all', 2, '2025-03-06', null],
    ['a month by months', '2025-11', '2025-12', 'all', 62, '2026-01', '2026-02'],
    ['a season by seasons', '2025-24', null, 'all', 91, '2026-21', null],
    ['a season back over the year', '2025-21', null, 'all', -91, '2024-24', null],
    ['a year by years', '2025', null, 'all', -365, '2024', null],
    ['a day along with a month', '2025-01-31', '2025-03', 'all', 30, '2025-02-28', '2025-04'],
    ['a day at the other end stays', '2025-01-31', '2025-03', 'end', 30, '2025-01-31', '2025-04']
  ])('%s', (_, start, end, held, days, newStart, newEnd) => {
    expect(movedSpan({ start, end }, held, days)).toEqual({ start: newStart, end: newEnd });
  });

  it('is nothing under half a step, without a date, or before its own start', () => {
    expect(movedSpan({ start: '2025-03', end: null }, 'all', 10)).toBeNull();
    expect(movedSpan({ start: '2025-03-04', end: null }, 'end', 10)).toBeNull();
    expect(movedSpan({ start: '2025-03-04', end: '2025-03-10' }, 'end', -7)).toBeNull();
  });

  it('steps by the smallest that is known', () => {
    expect(steppedSpan({ start: '2024-02-28', end: null }, 'all', 1)).toEqual({
      start: '2024-02-29',
      end: null
    });
    expect(steppedSpan({ start: '2025-12', end: null }, 'all', 1)).toEqual({ start: '2026-01', end: null });
  });
});
