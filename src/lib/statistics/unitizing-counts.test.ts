import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Continuum } from './coded-span';
import { anyContinuum } from './testing/random-continuum';
import { unitizingAlphas } from './unitizing-alphas';
import {
  addUnitizingCounts,
  clearUnitizingCounts,
  noUnitizingCounts,
  unitizingCounts,
  type UnitizingCounts
} from './unitizing-counts';

const valueCount = 3;

function sumOf(all: readonly UnitizingCounts[], times: readonly number[]): UnitizingCounts {
  const sum = noUnitizingCounts(valueCount);
  all.forEach((counts, index) => addUnitizingCounts(sum, counts, times[index]!));
  return sum;
}

/** The documents one after the other, as one. */
function concatenated(continua: readonly Continuum[]): Continuum {
  const whole: { length: number; coders: Continuum['coders'][number][] } = { length: 0, coders: [] };
  for (const { length, coders } of continua) {
    const offset = whole.length;
    coders.forEach((units, coder) => {
      const moved = units.map((unit) => ({ ...unit, start: unit.start + offset, end: unit.end + offset }));
      whole.coders[coder] = [...(whole.coders[coder] ?? []), ...moved];
    });
    whole.length += length;
  }
  return whole;
}

function expectEqual(counts: UnitizingCounts, others: UnitizingCounts) {
  const [sum, other] = [counts, others].map((each) => sumOf([each], [1])) as [
    UnitizingCounts,
    UnitizingCounts
  ];
  for (const name of ['lengths', 'lengthSquares', 'pairable', 'pairableSquares', 'agreed'] as const)
    sum[name].forEach((value, index) => expect(value).toBeCloseTo(other[name][index]!, 9));
  expect(sum.length).toBe(other.length);
  expect(sum.coderCount).toBe(other.coderCount);
}

const ofThreeCoders = anyContinuum(valueCount).map(({ length, coders }) => ({
  length,
  coders: [coders[0]!, coders[1]!, coders[2] ?? []]
}));

test('counts of several documents are those of one document of all their text', () => {
  fc.assert(
    fc.property(fc.array(ofThreeCoders, { minLength: 1, maxLength: 4 }), (continua) => {
      const each = continua.map((continuum) => unitizingCounts(continuum, valueCount));
      const whole = unitizingCounts(concatenated(continua), valueCount);
      expectEqual(sumOf(each, Array(each.length).fill(1)), whole);
    })
  );
});

test('a document that is several times in a sample counts as several documents', () => {
  fc.assert(
    fc.property(ofThreeCoders, ofThreeCoders, fc.integer({ min: 1, max: 3 }), (one, other, times) => {
      const counts = [one, other].map((continuum) => unitizingCounts(continuum, valueCount));
      const sample = concatenated([...Array<Continuum>(times).fill(one), other]);
      expectEqual(sumOf(counts, [times, 1]), unitizingCounts(sample, valueCount));
    })
  );
});

test('a document that is not in a sample counts nothing', () => {
  const counts = unitizingCounts({ length: 5, coders: [[{ start: 0, end: 2, value: 1 }], []] }, valueCount);
  expect(sumOf([counts], [0])).toEqual(noUnitizingCounts(valueCount));
});

test('cleared counts are those of nothing', () => {
  const sum = sumOf(
    [unitizingCounts({ length: 5, coders: [[{ start: 0, end: 2, value: 1 }], []] }, valueCount)],
    [2]
  );
  clearUnitizingCounts(sum);
  expect(sum).toEqual(noUnitizingCounts(valueCount));
});

test('only values that occur take space', () => {
  const coders = [[{ start: 0, end: 2, value: 250 }], [{ start: 1, end: 3, value: 7 }]];
  const counts = unitizingCounts({ length: 4, coders }, 300);
  expect([...counts.values]).toEqual([7, 250]);
  expect(unitizingAlphas(counts).kuAlpha).toHaveLength(300);
});

test('a coder who did not code a document is left out of that document only', () => {
  const same = [
    { start: 0, end: 4, value: 0 },
    { start: 6, end: 9, value: 1 }
  ];
  const byThree = unitizingCounts({ length: 12, coders: [same, same, same] }, valueCount);
  const byTwo = unitizingCounts({ length: 12, coders: [same, same] }, valueCount);
  const byOne = unitizingCounts({ length: 12, coders: [same] }, valueCount);
  const sum = sumOf([byThree, byTwo, byOne], [1, 1, 1]);
  expect(sum.length).toBe(60);
  expect(unitizingAlphas(sum)).toMatchObject({
    uAlpha: { status: 'defined', value: 1 },
    cuAlpha: { status: 'defined', value: 1 },
    kuCoverage: [1, 1, null]
  });
});

test('finds the units in any order', () => {
  const units = [
    { start: 6, end: 9, value: 1 },
    { start: 0, end: 4, value: 0 }
  ];
  const other = [{ start: 2, end: 8, value: 0 }];
  expect(unitizingCounts({ length: 9, coders: [units, other] }, 2)).toEqual(
    unitizingCounts({ length: 9, coders: [[...units].reverse(), other] }, 2)
  );
});

test.for([
  ['overlapping units', [0, 5, 0], [4, 6, 1]],
  ['an empty unit', [3, 3, 0], [4, 6, 1]],
  ['a unit that reaches outside the document', [0, 2, 0], [4, 11, 1]],
  ['an unknown value', [0, 2, 3], [4, 6, 1]],
  ['a value that is no whole number', [0, 2, 0.5], [4, 6, 1]]
] as const)('refuses %s', ([, ...units]) => {
  const spans = units.map(([start, end, value]) => ({ start, end, value }));
  expect(() => unitizingCounts({ length: 10, coders: [spans, []] }, valueCount)).toThrow(Error);
});

test('refuses to add counts of other values', () => {
  const counts = unitizingCounts({ length: 10, coders: [[], []] }, 2);
  expect(() => addUnitizingCounts(noUnitizingCounts(3), counts, 1)).toThrow(/other values/);
});
