import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodedSpan, Continuum } from './coded-span';
import type { Statistic } from './statistic';
import { anyContinuum, randomContinuum } from './testing/random-continuum';
import { unitizingByCharacter, type Fraction } from './testing/unitizing-by-character';
import { unitizingAlphas } from './unitizing-alphas';
import { unitizingCounts } from './unitizing-counts';

function units(...all: [start: number, end: number, value: number][]): CodedSpan[] {
  return all.map(([start, end, value]) => ({ start, end, value }));
}

function alphasOf(length: number, coders: CodedSpan[][], valueCount: number) {
  return unitizingAlphas(unitizingCounts({ length, coders }, valueCount));
}

function expectValue(statistic: Statistic | undefined, value: number) {
  expect(statistic?.status).toBe('defined');
  if (statistic?.status === 'defined') expect(Math.abs(statistic.value - value)).toBeLessThan(1e-9);
}

const undefinedFor = (reason: string) => ({ status: 'undefined', reason });

// Krippendorff 2019, Content Analysis, 4th ed., figure 12.11 (p. 340 ff.): Alex, Paul and Suzan on 60 characters, codes 1 to 7
// (0 is not used). The drawing leaves open who marked code 6 in which pieces; with two abutting units each, the three printed
// values come out by rounding.
const figure = [
  units([0, 7, 1], [7, 13, 2], [30, 32, 5], [32, 37, 6], [37, 44, 6], [44, 60, 7]),
  units([0, 7, 1], [7, 13, 3], [13, 21, 5], [32, 37, 6], [37, 44, 6]),
  units([0, 7, 1], [7, 13, 4], [13, 21, 5], [32, 41, 6], [41, 44, 6])
];

describe('figure 12.11 of Krippendorff 2019', () => {
  const alphas = alphasOf(60, figure, 8);

  test('gives the printed values', () => {
    const printed = [alphas.uAlpha, alphas.binaryAlpha, alphas.cuAlpha].map((statistic) =>
      statistic.status === 'defined' ? statistic.value.toFixed(3) : statistic.reason
    );
    expect(printed).toEqual(['0.510', '0.413', '0.724']);
  });

  test('gives the exact fractions of the form of 2016', () => {
    expectValue(alphas.uAlpha, 8167 / 16029);
    expectValue(alphas.binaryAlpha, 143843 / 348255);
    expectValue(alphas.cuAlpha, 24947 / 34445);
    expect(alphas.cuCoverage).toBeCloseTo(83 / 180, 12);
  });

  test('tells for each code how reliable and how often shared it is', () => {
    [1, 0, 0, 0, 1, 1].forEach((value, index) => expectValue(alphas.kuAlpha[index + 1], value));
    expect(alphas.kuAlpha[7]).toEqual(undefinedFor('no-units'));
    expect(alphas.kuAlpha[0]).toEqual(undefinedFor('category-unused'));
    expect(alphas.kuCoverage).toEqual([null, 1, 1, 1, 1, 32 / 72, 1, 0]);
  });

  test('depends on the pieces in which a code was marked', () => {
    // Paul marked code 6 at once; Alex in two pieces, as two readers of the figure have it, or in three.
    const suzan = units([0, 7, 1], [7, 13, 4], [13, 21, 5], [32, 37, 6], [37, 41, 6], [41, 44, 6]);
    const paul = units([0, 7, 1], [7, 13, 3], [13, 21, 5], [32, 44, 6]);
    const alex = figure[0]!.filter(({ start }) => start !== 37);
    const inTwo = alphasOf(60, [figure[0]!, paul, suzan], 8);
    const inThree = alphasOf(60, [[...alex, ...units([37, 41, 6], [41, 44, 6])], paul, suzan], 8);
    expectValue(inTwo.uAlpha, 16349 / 32058);
    expectValue(inTwo.binaryAlpha, 144038 / 348255);
    expectValue(inTwo.cuAlpha, 24992 / 34445);
    expectValue(inThree.uAlpha, 16337 / 32058);
    expectValue(inThree.binaryAlpha, 143882 / 348255);
    expectValue(inThree.cuAlpha, 24956 / 34445);
  });
});

describe('small cases, against exact fractions', () => {
  test('one code only: what units are called cannot differ', () => {
    // Three coders who marked key phrases in 56 characters: an example of the implementation by Željko Bekčić.
    const coders = [units([3, 15, 0], [22, 53, 0]), units([3, 10, 0], [22, 53, 0]), units([22, 46, 0])];
    const alphas = alphasOf(56, coders, 1);
    expectValue(alphas.uAlpha, 6971 / 12348);
    expectValue(alphas.binaryAlpha, 6971 / 12348);
    expect(alphas.cuAlpha).toEqual(undefinedFor('one-category'));
    expect(alphas.kuAlpha).toEqual([undefinedFor('one-category')]);
    expect(alphas.cuCoverage).toBeCloseTo(43 / 84, 12);
    expect(alphas.kuCoverage[0]).toBeCloseTo(86 / 105, 12);
  });

  test('identical coders who coded all: where units are cannot differ', () => {
    const same = units([0, 10, 0], [10, 20, 1], [20, 30, 2]);
    const alphas = alphasOf(30, [same, same], 3);
    expectValue(alphas.uAlpha, 1);
    expect(alphas.binaryAlpha).toEqual(undefinedFor('one-category'));
    expectValue(alphas.cuAlpha, 1);
    for (const alpha of alphas.kuAlpha) expectValue(alpha, 1);
    expect(alphas.cuCoverage).toBe(1);
  });

  test('the same units with the codes swapped: below what chance would give', () => {
    const alphas = alphasOf(30, [units([2, 8, 0], [12, 20, 1]), units([2, 8, 1], [12, 20, 0])], 2);
    expectValue(alphas.uAlpha, 164 / 585);
    expectValue(alphas.binaryAlpha, 1);
    expectValue(alphas.cuAlpha, -24 / 49);
    for (const alpha of alphas.kuAlpha) expectValue(alpha, -24 / 49);
    expect(alphas.cuCoverage).toBeCloseTo(7 / 15, 12);
  });

  test('no place in common: nothing to compare the names of', () => {
    const alphas = alphasOf(40, [units([0, 5, 0]), units([10, 15, 0], [20, 25, 1])], 2);
    expectValue(alphas.uAlpha, -119 / 820);
    expectValue(alphas.binaryAlpha, -53 / 260);
    expect(alphas.cuAlpha).toEqual(undefinedFor('no-units'));
    expect(alphas.cuCoverage).toBe(0);
    expect(alphas.kuAlpha).toEqual([undefinedFor('no-units'), undefinedFor('no-units')]);
    expect(alphas.kuCoverage).toEqual([0, 0]);
  });

  test('a coder who marked nothing disagrees about places, not about names', () => {
    const same = units([5, 15, 0], [30, 40, 1]);
    const alphas = alphasOf(50, [same, same, []], 2);
    expectValue(alphas.uAlpha, 467 / 1200);
    expectValue(alphas.binaryAlpha, 367 / 1100);
    expectValue(alphas.cuAlpha, 1);
    expect(alphas.cuCoverage).toBeCloseTo(2 / 15, 12);
    for (const alpha of alphas.kuAlpha) expectValue(alpha, 1);
    expect(alphas.kuCoverage).toEqual([0.5, 0.5]);
  });
});

describe('undefined', () => {
  const all = (length: number, coders: CodedSpan[][], valueCount = 1) => {
    const { uAlpha, binaryAlpha, cuAlpha } = alphasOf(length, coders, valueCount);
    return [uAlpha, binaryAlpha, cuAlpha];
  };

  test.for<[string, string, number, CodedSpan[][]]>([
    ['nobody coded', 'needs-two-coders', 10, []],
    ['one coder', 'needs-two-coders', 10, [units([0, 5, 0])]],
    ['no text', 'no-units', 0, [[], []]],
    ['nobody marked anything', 'no-codings', 10, [[], []]],
    ['all marked all with one code', 'one-category', 10, [units([0, 10, 0]), units([0, 4, 0], [4, 10, 0])]]
  ])('%s', ([, reason, length, coders]) => {
    expect(all(length, coders)).toEqual([reason, reason, reason].map(undefinedFor));
  });

  test('one shared unit among four coders leaves no names to expect, and does not give 2', () => {
    const alphas = alphasOf(10, [units([0, 4, 0]), units([0, 4, 1]), [], []], 2);
    expect(alphas.cuAlpha).toEqual(undefinedFor('too-few-units'));
    expect(alphas.kuAlpha).toEqual([undefinedFor('too-few-units'), undefinedFor('too-few-units')]);
    expect(alphas.uAlpha.status).toBe('defined');
  });
});

describe('equals the sums character by character, in exact fractions', () => {
  const toNumber = ({ over, under }: Fraction) => Number((over * 10n ** 15n) / under) / 1e15;

  function expectSame(continuum: Continuum, valueCount: number) {
    const alphas = unitizingAlphas(unitizingCounts(continuum, valueCount));
    const exact = unitizingByCharacter(continuum, valueCount);
    const pairs: [Statistic, Fraction | null][] = [
      [alphas.uAlpha, exact.uAlpha],
      [alphas.binaryAlpha, exact.binaryAlpha],
      [alphas.cuAlpha, exact.cuAlpha],
      ...alphas.kuAlpha.map((alpha, value): [Statistic, Fraction | null] => [alpha, exact.kuAlpha[value]!])
    ];
    for (const [statistic, fraction] of pairs)
      if (fraction) expectValue(statistic, toNumber(fraction));
      else expect(statistic.status).toBe('undefined');
  }

  test('for any small document', () => {
    fc.assert(fc.property(anyContinuum(3), (continuum) => expectSame(continuum, 3)));
  });

  test.for([
    { coderCount: 2, length: 5000, valueCount: 8, seed: 1 },
    { coderCount: 3, length: 2000, valueCount: 5, seed: 2 },
    { coderCount: 4, length: 1200, valueCount: 3, seed: 3 }
  ])('for $coderCount coders on $length characters', (size) => {
    expectSame(randomContinuum(size), size.valueCount);
  });
});
