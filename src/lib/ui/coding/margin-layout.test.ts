import { describe, expect, it } from 'vitest';
import type { Mark } from './mark';
import { lanePitch, layOutBars } from './margin-layout';

const section = { start: 100, end: 200 };
// Ten characters a line, lines of 20 pixels, the letters 16 of them.
const measures = {
  height: 220,
  width: 200,
  laneCount: 2,
  topOf: (offset: number) => Math.floor((offset - 100) / 10) * 20 + 2,
  bottomOf: (offset: number) => Math.floor((offset - 101) / 10) * 20 + 18
};
const mark = (start: number, end: number, lane = 0) => ({ key: `${start}-${end}`, start, end, lane }) as Mark;

describe('layOutBars', () => {
  it('lets a bar run from its first line to its last', () => {
    expect(layOutBars([mark(112, 135)], section, measures)).toMatchObject({
      bars: [{ top: 22, height: 56, left: 0, hasStart: true, hasEnd: true, nameTop: 22 }],
      names: { left: 24, width: 176 }
    });
  });

  it('lets a bar that comes from before and goes on fill the section, without a second name', () => {
    expect(layOutBars([mark(50, 300, 1)], section, measures).bars).toMatchObject([
      { top: 0, height: 220, left: 8, hasStart: false, hasEnd: false, nameTop: null }
    ]);
  });

  it('shows bars without names where there is no room for words', () => {
    expect(layOutBars([mark(110, 120)], section, { ...measures, width: 50 }).names).toBeNull();
  });
});

it('brings lanes closer together when there are many', () => {
  expect([lanePitch(1, 200), lanePitch(20, 200), lanePitch(100, 200)]).toEqual([8, 5, 4]);
});
