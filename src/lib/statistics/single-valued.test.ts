import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodedSpan } from './coded-span';
import { singleValued, withoutSeveralValued } from './single-valued';
import { anySpans } from './testing/random-continuum';

function spans(...all: [start: number, end: number, value: number][]): CodedSpan[] {
  return all.map(([start, end, value]) => ({ start, end, value }));
}

type Case = [title: string, given: CodedSpan[], units: CodedSpan[], several: [number, number][]];

test.for<Case>([
  ['leaves spans that do not overlap', spans([5, 8, 1], [0, 3, 0]), spans([0, 3, 0], [5, 8, 1]), []],
  ['makes overlapping spans of one value one unit', spans([0, 5, 0], [3, 9, 0]), spans([0, 9, 0]), []],
  ['makes a nested span of the same value part of it', spans([0, 9, 0], [3, 5, 0]), spans([0, 9, 0]), []],
  ['makes identical spans one unit', spans([0, 5, 0], [0, 5, 0]), spans([0, 5, 0]), []],
  ['keeps abutting spans of one value two', spans([0, 5, 0], [5, 9, 0]), spans([0, 5, 0], [5, 9, 0]), []],
  ['sets overlap apart', spans([0, 5, 0], [3, 9, 1]), spans([0, 3, 0], [5, 9, 1]), [[3, 5]]],
  ['cuts a unit in two', spans([0, 9, 0], [3, 5, 1]), spans([0, 3, 0], [5, 9, 0]), [[3, 5]]],
  ['sets two codes on the same words apart', spans([2, 6, 0], [2, 6, 1]), [], [[2, 6]]],
  ['makes abutting stretches one', spans([0, 9, 0], [0, 4, 1], [4, 6, 2]), spans([6, 9, 0]), [[0, 6]]],
  [
    'joins a value over an overlap',
    spans([0, 4, 0], [2, 3, 1], [3, 8, 0]),
    spans([0, 2, 0], [3, 8, 0]),
    [[2, 3]]
  ],
  ['has nothing of nothing', [], [], []]
])('%s', ([, given, units, several]) => {
  expect(singleValued(given)).toEqual({ units, several: several.map(([start, end]) => ({ start, end })) });
});

test('splits every character by how many values it has', () => {
  fc.assert(
    fc.property(anySpans(3), (given) => {
      const { units, several } = singleValued(given);
      for (let at = 0; at < 50; at += 1) {
        const here = ({ start, end }: { start: number; end: number }) => start <= at && at < end;
        const values = new Set(given.filter(here).map(({ value }) => value));
        expect(several.filter(here)).toHaveLength(values.size > 1 ? 1 : 0);
        expect(units.filter(here).map(({ value }) => value)).toEqual(values.size === 1 ? [...values] : []);
      }
    })
  );
});

test('takes the stretches with several values out for every coder', () => {
  const coders = [spans([0, 10, 0], [4, 6, 1]), spans([3, 8, 2], [12, 15, 0])];
  expect(withoutSeveralValued({ length: 20, coders })).toEqual({
    continuum: { length: 18, coders: [spans([0, 8, 0]), spans([3, 6, 2], [10, 13, 0])] },
    leftOut: [{ start: 4, end: 6 }]
  });
});

test('loses exactly what was left out, whatever overlaps', () => {
  fc.assert(
    fc.property(anySpans(3), anySpans(3), (first, second) => {
      const { continuum, leftOut } = withoutSeveralValued({ length: 50, coders: [first, second] });
      const lost = leftOut.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(continuum.length).toBe(50 - lost);
      [first, second].forEach((spans, coder) => {
        let kept = 0;
        for (let at = 0; at < 50; at += 1) {
          if (leftOut.some(({ start, end }) => start <= at && at < end)) continue;
          const before = spans.filter(({ start, end }) => start <= at && at < end);
          const after = continuum.coders[coder]!.filter(({ start, end }) => start <= kept && kept < end);
          expect(after.map(({ value }) => value)).toEqual([...new Set(before.map(({ value }) => value))]);
          kept += 1;
        }
      });
    })
  );
});
