import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quotation } from '$lib/domain/quotation';
import { quotationRecord } from '$lib/testing/test-project';
import { compareQuotations, findSpan, insertSorted, removeSorted } from './sorted-quotations';

function sortedFrom(spans: readonly (readonly [number, number])[]): Quotation[] {
  const sorted: Quotation[] = [];
  spans.forEach(([start, end], index) => insertSorted(sorted, quotationRecord(start, end, index + 1)));
  return sorted;
}

const spansOf = (sorted: readonly Quotation[]) =>
  sorted.map(({ start, end, number }) => [start, end, number]);

describe('quotations in the order of the text', () => {
  it.each([
    {
      what: 'adjacent',
      spans: [
        [5, 9],
        [0, 5]
      ],
      expected: [
        [0, 5, 2],
        [5, 9, 1]
      ]
    },
    {
      what: 'nested: the longer first',
      spans: [
        [2, 4],
        [0, 9],
        [2, 8]
      ],
      expected: [
        [0, 9, 2],
        [2, 8, 3],
        [2, 4, 1]
      ]
    },
    {
      what: 'identical start: the longer first',
      spans: [
        [3, 5],
        [3, 9],
        [3, 7]
      ],
      expected: [
        [3, 9, 2],
        [3, 7, 3],
        [3, 5, 1]
      ]
    },
    {
      what: 'identical: the lower number first',
      spans: [
        [3, 5],
        [3, 5],
        [0, 1]
      ],
      expected: [
        [0, 1, 3],
        [3, 5, 1],
        [3, 5, 2]
      ]
    }
  ] as { what: string; spans: [number, number][]; expected: number[][] }[])(
    '$what',
    ({ spans, expected }) => {
      expect(spansOf(sortedFrom(spans))).toEqual(expected);
    }
  );

  it('takes out the one meant when two cover the same span', () => {
    const sorted = sortedFrom([
      [3, 5],
      [3, 5],
      [3, 5]
    ]);
    removeSorted(sorted, quotationRecord(3, 5, 2));
    expect(spansOf(sorted)).toEqual([
      [3, 5, 1],
      [3, 5, 3]
    ]);
  });

  it('leaves all when what is taken out is not there', () => {
    const sorted = sortedFrom([[3, 5]]);
    removeSorted(sorted, quotationRecord(3, 5, 2));
    expect(spansOf(sorted)).toEqual([[3, 5, 1]]);
  });

  it('finds an exact span, the lowest number when several cover it', () => {
    const sorted = sortedFrom([
      [0, 9],
      [3, 9],
      [3, 5],
      [3, 5],
      [5, 9]
    ]);
    expect(findSpan(sorted, 3, 5)?.number).toBe(3);
    expect(findSpan(sorted, 5, 9)?.number).toBe(5);
    expect(findSpan(sorted, 3, 6)).toBeUndefined();
    expect(findSpan([], 0, 1)).toBeUndefined();
  });

  it('is as sorting and searching one by one, whatever is put in and taken out', () => {
    const span = fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), fc.array(fc.nat(39)), (spans, removals) => {
        const sorted = sortedFrom(spans.map(([start, length]) => [start, start + length] as const));
        let naive = sorted.toSorted((a, b) => a.number - b.number);
        for (const at of removals) {
          const gone = naive[at];
          if (!gone) continue;
          removeSorted(sorted, gone);
          naive = naive.filter((other) => other !== gone);
        }
        expect(sorted).toEqual(naive.toSorted(compareQuotations));
        for (let start = 0; start < 8; start += 1)
          for (let end = start; end < 12; end += 1)
            expect(findSpan(sorted, start, end)).toBe(
              naive.find((other) => other.start === start && other.end === end)
            );
      })
    );
  });
});
