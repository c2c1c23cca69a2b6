import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/analysis/timeline/day-number';
import { fittingView } from '$lib/charts/timeline/fitting-view';
import { boundsAround, panned, showing, zoomed } from './time-range';

const all = fittingView({ first: '2024-09-01', last: '2025-12-31' }, '2025-06-01');
const bounds = boundsAround(all);

describe('the stretch of time in view', () => {
  it('keeps the moment under the pointer while zooming', () => {
    const near = zoomed(all, 4, 0.25, bounds);
    expect(near.from + (near.to - near.from) * 0.25).toBeCloseTo(all.from + (all.to - all.from) * 0.25);
    expect(near.to - near.from).toBeCloseTo((all.to - all.from) / 4);
  });

  it('never leaves its bounds, gets shorter than a week or longer than the bounds', () => {
    const step = fc.record({
      days: fc.integer({ min: -2000, max: 2000 }),
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true })
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let range = all;
        for (const { days, factor, share } of steps)
          range = panned(zoomed(range, factor, share, bounds), days, bounds);
        expect(range.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
        expect(range.to).toBeLessThanOrEqual(bounds.to + 1e-6);
        expect(range.to - range.from).toBeGreaterThanOrEqual(7 - 1e-6);
      })
    );
  });

  it('moves no further than needed to show something', () => {
    const week = { from: dayNumber('2025-03-01'), to: dayNumber('2025-03-31') };
    const inView = { from: week.from + 3, to: week.from + 4 };
    expect(showing(week, inView, bounds)).toBe(week);
    const later = { from: week.to + 10, to: week.to + 11 };
    const moved = showing(week, later, bounds);
    expect(moved.to).toBeGreaterThan(later.to);
    expect(moved.from).toBeLessThan(week.to);
    const around = { from: week.from - 100, to: week.to + 100 };
    expect(showing(week, around, bounds)).toBe(week);
  });
});
