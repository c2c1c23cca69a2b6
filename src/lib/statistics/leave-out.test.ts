import { expect, test } from 'vitest';
import type { CodedSpan, Stretch } from './coded-span';
import { leaveOut } from './leave-out';

function spans(...all: [start: number, end: number, value: number][]): CodedSpan[] {
  return all.map(([start, end, value]) => ({ start, end, value }));
}

function stretches(...all: [start: number, end: number][]): Stretch[] {
  return all.map(([start, end]) => ({ start, end }));
}

type Case = [title: string, coder: CodedSpan[], leftOut: Stretch[], length: number, left: CodedSpan[]];

test.for<Case>([
  ['leaves what stands before', spans([0, 3, 0]), stretches([5, 8]), 17, spans([0, 3, 0])],
  ['moves what comes after', spans([10, 12, 0]), stretches([5, 8]), 17, spans([7, 9, 0])],
  ['shortens what reaches into it from before', spans([2, 6, 0]), stretches([5, 8]), 17, spans([2, 5, 0])],
  ['shortens what reaches out of it', spans([6, 12, 0]), stretches([5, 8]), 17, spans([5, 9, 0])],
  ['closes up a unit around it', spans([2, 12, 0]), stretches([5, 8]), 17, spans([2, 9, 0])],
  ['drops what lies in it', spans([5, 8, 0], [6, 7, 1]), stretches([5, 8]), 17, []],
  [
    'keeps units around it two',
    spans([2, 5, 0], [8, 9, 0]),
    stretches([5, 8]),
    17,
    spans([2, 5, 0], [5, 6, 0])
  ],
  [
    'counts overlapping stretches once',
    spans([15, 16, 0]),
    stretches([6, 9], [5, 8]),
    16,
    spans([11, 12, 0])
  ],
  ['takes several away', spans([0, 20, 0]), stretches([0, 2], [18, 20], [5, 6]), 15, spans([0, 15, 0])],
  ['takes all away', spans([0, 20, 0]), stretches([0, 20]), 0, []],
  ['takes nothing away', spans([0, 20, 0]), [], 20, spans([0, 20, 0])]
])('%s', ([, coder, leftOut, length, left]) => {
  expect(leaveOut({ length: 20, coders: [coder, []] }, leftOut)).toEqual({ length, coders: [left, []] });
});

test('refuses units that overlap outside the stretches', () => {
  const coder = spans([0, 6, 0], [4, 9, 1]);
  expect(() => leaveOut({ length: 20, coders: [coder] }, stretches([5, 6]))).toThrow(/overlap/);
});

test('refuses a stretch outside the document', () => {
  expect(() => leaveOut({ length: 20, coders: [] }, stretches([18, 21]))).toThrow(/outside/);
});
