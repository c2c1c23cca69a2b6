import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodedSpan, Continuum } from './coded-span';
import { spanF1, spanF1Of, spanMatches } from './span-f1';
import { anySpans } from './testing/random-continuum';

function spans(...all: [start: number, end: number, value: number][]): CodedSpan[] {
  return all.map(([start, end, value]) => ({ start, end, value }));
}

function matchedOf(first: CodedSpan[], second: CodedSpan[], minimumIou = 0.5): number {
  return spanMatches({ length: 50, coders: [first, second] }, minimumIou).matched;
}

describe('a pair of spans', () => {
  test.for<[title: string, first: CodedSpan[], second: CodedSpan[], half: number, exact: number]>([
    ['has the same boundaries', spans([0, 10, 0]), spans([0, 10, 0]), 1, 1],
    ['has just half in common', spans([0, 10, 0]), spans([0, 5, 0]), 1, 0],
    ['has less than half in common', spans([0, 10, 0]), spans([4, 12, 0]), 1, 0],
    ['shares a third of both', spans([0, 10, 0]), spans([5, 15, 0]), 0, 0],
    ['has another code', spans([0, 10, 0]), spans([0, 10, 1]), 0, 0],
    ['only abuts', spans([0, 10, 0]), spans([10, 20, 0]), 0, 0],
    ['is one of identical ones', spans([0, 10, 0], [0, 10, 0]), spans([0, 10, 0]), 1, 1],
    ['is in one pair at most', spans([0, 10, 0]), spans([0, 10, 0], [1, 10, 0]), 1, 1]
  ])('%s', ([, first, second, half, exact]) => {
    expect(matchedOf(first, second)).toBe(half);
    expect(matchedOf(first, second, 1)).toBe(exact);
  });

  test('gives way when that makes more pairs', () => {
    // The identical two would leave both others alone: those share a third.
    expect(matchedOf(spans([0, 10, 0], [0, 6, 0]), spans([0, 10, 0], [0, 18, 0]))).toBe(2);
  });
});

test('makes as many pairs as trying all ways does, the same both ways round', () => {
  const iou = ({ start, end }: CodedSpan, other: CodedSpan) => {
    const characters = Array.from({ length: 60 }, (_, at) => at);
    const here = characters.filter((at) => start <= at && at < end);
    const there = characters.filter((at) => other.start <= at && at < other.end);
    const both = here.filter((at) => there.includes(at)).length;
    return both / (here.length + there.length - both);
  };
  const byTrying = (first: CodedSpan[], second: CodedSpan[], minimum: number): number => {
    const [span, ...rest] = first;
    if (!span) return 0;
    const partners = second.filter((other) => other.value === span.value && iou(span, other) >= minimum);
    const without = (partner: CodedSpan) => second.filter((other) => other !== partner);
    return Math.max(
      byTrying(rest, second, minimum),
      ...partners.map((partner) => 1 + byTrying(rest, without(partner), minimum))
    );
  };
  const minimum = fc.constantFrom(0.2, 0.5, 0.75, 1);
  fc.assert(
    fc.property(anySpans(2), anySpans(2), minimum, (first, second, minimum) => {
      expect(matchedOf(first, second, minimum)).toBe(byTrying(first, second, minimum));
      expect(matchedOf(second, first, minimum)).toBe(matchedOf(first, second, minimum));
    })
  );
});

describe('F1', () => {
  const document: Continuum = {
    length: 100,
    coders: [spans([0, 10, 0], [20, 30, 1], [50, 60, 0]), spans([1, 10, 0], [20, 30, 0])]
  };

  test('is twice the pairs by all spans, over all documents together', () => {
    const other: Continuum = { length: 9, coders: [spans([0, 9, 1]), spans([0, 9, 1])] };
    expect(spanF1([document, other], 0.5)).toEqual({
      matched: 2,
      first: 4,
      second: 3,
      statistic: { status: 'defined', value: 4 / 7 }
    });
    expect(spanF1([document, other], 1).statistic).toEqual({ status: 'defined', value: 2 / 7 });
  });

  test('is 0 when one of the coders marked nothing', () => {
    const alone: Continuum = { length: 9, coders: [spans([0, 9, 1]), []] };
    expect(spanF1([alone], 0.5).statistic).toEqual({ status: 'defined', value: 0 });
  });

  test('is undefined when neither marked anything', () => {
    expect(spanF1([{ length: 9, coders: [[], []] }], 0.5)).toEqual({
      matched: 0,
      first: 0,
      second: 0,
      statistic: { status: 'undefined', reason: 'no-codings' }
    });
    expect(spanF1Of({ matched: 0, first: 0, second: 0 }).status).toBe('undefined');
  });

  test.for([0, 1, 3])('is undefined for %i coders', (count) => {
    const coders = Array.from({ length: count }, () => spans([0, 1, 0]));
    expect(spanF1([{ length: 9, coders }], 0.5).statistic).toEqual({
      status: 'undefined',
      reason: 'needs-two-coders'
    });
  });

  test('refuses shares that are none, and spans outside the document', () => {
    expect(() => spanF1([document], 0)).toThrow(Error);
    expect(() => spanF1([document], 1.1)).toThrow(Error);
    expect(() => spanF1([{ length: 9, coders: [spans([0, 10, 0]), []] }], 0.5)).toThrow(Error);
  });
});
