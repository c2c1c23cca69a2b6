import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { barInterval, LanePacking, type Interval } from './lanes';

function pack(...intervals: [number, number][]): number[] {
  const packing = new LanePacking();
  return intervals.map(([start, end], index) => packing.add(String(index), { start, end }));
}

describe('LanePacking', () => {
  it.each([
    [
      'adjacent intervals share a lane',
      [
        [0, 10],
        [10, 20]
      ],
      [0, 0]
    ],
    [
      'nested intervals lie side by side',
      [
        [0, 100],
        [10, 20],
        [12, 15]
      ],
      [0, 1, 2]
    ],
    [
      'identical intervals lie side by side',
      [
        [5, 9],
        [5, 9],
        [5, 9]
      ],
      [0, 1, 2]
    ],
    [
      'a lane is used again once it is free',
      [
        [0, 100],
        [10, 20],
        [30, 40]
      ],
      [0, 1, 1]
    ],
    [
      'an interval may come before all others',
      [
        [50, 60],
        [0, 10]
      ],
      [0, 0]
    ]
  ] as [string, [number, number][], number[]][])('%s', (_, intervals, lanes) => {
    expect(pack(...intervals)).toEqual(lanes);
  });

  it('moves nobody when an interval comes or goes', () => {
    const packing = new LanePacking();
    packing.add('a', { start: 0, end: 10 });
    packing.add('b', { start: 5, end: 30 });
    packing.add('c', { start: 8, end: 12 });
    packing.remove('a');
    expect([packing.laneOf('b'), packing.laneOf('c')]).toEqual([1, 2]);
    expect(packing.add('d', { start: 6, end: 20 })).toBe(0);
    expect(packing.count).toBe(3);
  });

  it('keeps the preferred lane when it is free there', () => {
    const packing = new LanePacking();
    packing.add('a', { start: 0, end: 10 });
    expect(packing.add('b', { start: 20, end: 30 }, 3)).toBe(3);
    expect(packing.add('c', { start: 25, end: 35 }, 3)).toBe(0);
  });

  it('never lets two in one lane overlap, and packs sorted input into as few lanes as overlap at once', () => {
    const interval = fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 80 }))
      .map(([start, length]): Interval => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 60 }), (intervals) => {
        intervals.sort((a, b) => a.start - b.start);
        const packing = new LanePacking();
        const lanes = intervals.map((one, index) => packing.add(String(index), one));
        const depth = Math.max(
          0,
          ...intervals.map(({ start }) => intervals.filter((o) => o.start <= start && o.end > start).length)
        );
        expect(packing.count).toBe(depth);
        for (const [i, a] of intervals.entries())
          for (const [j, b] of intervals.entries())
            if (i < j && lanes[i] === lanes[j]) expect(a.end <= b.start || b.end <= a.start).toBe(true);
      })
    );
  });
});

describe('barInterval', () => {
  it('reserves the rest of the last line, within the paragraph', () => {
    const text = `${'a'.repeat(300)}\n${'b'.repeat(50)}`;
    expect(barInterval(text, { start: 0, end: 100 })).toEqual({ start: 0, end: 220 });
    expect(barInterval(text, { start: 0, end: 280 })).toEqual({ start: 0, end: 300 });
    expect(barInterval(text, { start: 0, end: 300 })).toEqual({ start: 0, end: 300 });
    expect(barInterval(text, { start: 290, end: 310 })).toEqual({ start: 290, end: 351 });
  });
});
