import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { placeLabels, type LabelledBar } from './label-placement';

const room = { lineHeight: 16, height: 400, drift: 32 };
const bar = (top: number, bottom = top + 20): LabelledBar => ({ top, bottom });

describe('placeLabels', () => {
  it('puts a name level with its bar', () => {
    expect(placeLabels([bar(10), bar(100)], room)).toEqual([10, 100]);
  });

  it('pushes names down past each other', () => {
    expect(placeLabels([bar(10), bar(10), bar(12), bar(90)], room)).toEqual([10, 26, 42, 90]);
  });

  it('leaves a name out when it would lie too far below its bar', () => {
    const many = Array.from({ length: 8 }, () => bar(0));
    expect(placeLabels(many, room)).toEqual([0, 16, 32, 48, null, null, null, null]);
  });

  it('lets a long bar have its name further down', () => {
    const many = Array.from({ length: 8 }, () => bar(0, 300));
    expect(placeLabels(many, room).at(-1)).toBe(112);
  });

  it('keeps the last name inside the section', () => {
    expect(placeLabels([bar(390, 400)], room)).toEqual([384]);
    expect(placeLabels([bar(370, 400), bar(380, 400)], room)).toEqual([370, null]);
  });

  it('never lets two names overlap or leave the section', () => {
    const anyBar = fc.tuple(fc.nat(390), fc.nat(200)).map(([top, height]) => bar(top, top + height));
    fc.assert(
      fc.property(fc.array(anyBar, { maxLength: 60 }), (bars) => {
        bars.sort((a, b) => a.top - b.top);
        const tops = placeLabels(bars, room).filter((top) => top !== null);
        for (const [index, top] of tops.entries()) {
          expect(top + room.lineHeight).toBeLessThanOrEqual(room.height);
          if (index > 0) expect(top - tops[index - 1]!).toBeGreaterThanOrEqual(room.lineHeight);
        }
      })
    );
  });
});
