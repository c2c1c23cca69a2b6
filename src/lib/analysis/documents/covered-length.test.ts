import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredLength } from './covered-length';

const span = (start: number, end: number) => ({ start, end });

describe('coveredLength', () => {
  it.each([
    ['nothing', [], 0],
    ['one quotation', [span(2, 5)], 3],
    ['adjacent quotations', [span(0, 3), span(3, 5)], 5],
    ['a gap between quotations', [span(0, 3), span(5, 6)], 4],
    ['a nested quotation once', [span(0, 10), span(2, 4)], 10],
    ['an overlap once', [span(0, 6), span(4, 10)], 10],
    ['identical quotations once', [span(1, 4), span(1, 4)], 3],
    ['what follows a quotation that was nested', [span(0, 10), span(2, 4), span(8, 12)], 12]
  ])('counts %s', (_, spans, expected) => {
    expect(coveredLength(spans)).toBe(expected);
  });

  it('equals counting the characters one by one', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
        .map(([start, length]) => span(start, start + length))
    );
    fc.assert(
      fc.property(spans, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a.start - b.start || b.end - a.end);
        const characters = new Set(
          sorted.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))
        );
        expect(coveredLength(sorted)).toBe(characters.size);
      })
    );
  });
});
