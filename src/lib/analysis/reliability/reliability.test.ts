import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnfitRating, type RatingMatrix } from './rating-matrix';
import { reliability, type ReliabilityOptions } from './reliability';

/** Units `u1`, `u2` … by coders `A`, `B` …, one character a rating; a dot is missing. */
function matrix(units: string): RatingMatrix {
  const rows = units.split(' ').filter((unit) => unit !== '');
  return {
    coders: [...'ABCDEF'].slice(0, rows[0]?.length ?? 2),
    rows: rows.map((unit, index) => ({
      unit: `u${index + 1}`,
      ratings: [...unit].map((rating) => (rating === '.' ? null : rating))
    }))
  };
}

const measure = (units: string, options: Partial<ReliabilityOptions> = {}) =>
  reliability(matrix(units), {
    weights: 'linear',
    level: 'nominal',
    samples: 200,
    seed: 1,
    allLevels: false,
    ...options
  });

const undefinedFor = (reason: string) => ({ status: 'undefined', reason });

describe('the reliability of ratings', () => {
  // Krippendorff 2011, example C; AC1 of irrCAC.
  const fourObservers = '11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.';

  it('of four observers with missing ratings', async () => {
    const result = await measure(fourObservers, { allLevels: true });
    expect(result.units).toBe(12);
    expect(result.pairableUnits).toBe(11);
    expect(result.coders).toEqual(['A', 'B', 'C', 'D']);
    expect(result.categories).toEqual(['1', '2', '3', '4', '5']);
    expect(result.excluded).toEqual([{ unit: 'u12', reason: 'one-rating' }]);
    expect(result.krippendorffAlpha).toMatchObject({ value: expect.closeTo(0.743, 3) });
    expect(result.krippendorffAlphaByLevel).toMatchObject({
      nominal: { value: expect.closeTo(0.743, 3) },
      ordinal: { value: expect.closeTo(0.815, 3) },
      interval: { value: expect.closeTo(0.849, 3) },
      ratio: { value: expect.closeTo(0.797, 3) }
    });
    expect(result.gwetAc1).toMatchObject({ value: expect.closeTo(0.77544, 5) });
    expect(result.fleissKappa).toEqual(undefinedFor('missing-values'));
    for (const key of ['cohensKappa', 'weightedKappa', 'scottsPi', 'holsti'] as const)
      expect(result[key]).toEqual(undefinedFor('needs-two-coders'));
    expect(result.pairs.map(({ coders, units }) => [coders.join(''), units])).toEqual([
      ['AB', 9],
      ['AC', 8],
      ['AD', 9],
      ['BC', 9],
      ['BD', 10],
      ['CD', 10]
    ]);
    expect(result.icc).toMatchObject({ form: 'ICC(2,1)', units: 8, status: 'defined' });
  });

  it('of two coders has every coefficient for two', async () => {
    const result = await measure('11 12 22 21 33 33 32 11', { weights: 'quadratic' });
    for (const key of ['cohensKappa', 'weightedKappa', 'scottsPi', 'fleissKappa', 'holsti'] as const)
      expect(result[key].status).toBe('defined');
    expect(result.meanPairwiseKappa).toEqual(result.cohensKappa);
    expect(result.pairs).toHaveLength(1);
    expect(result.pairs[0]!.cohensKappa).toEqual(result.cohensKappa);
    expect(result.holsti).toEqual(result.percentAgreement);
    expect(result.perCategory[2]).toMatchObject({
      category: '3',
      positiveAgreement: { value: 4 / 5 },
      prevalence: [
        { coder: 'A', count: 3, share: 3 / 8 },
        { coder: 'B', count: 2, share: 2 / 8 }
      ]
    });
  });

  it('has intervals around its values, the same for the same seed', async () => {
    const units = '11 12 22 21 33 33 32 11 22 13 11 22';
    const result = await measure(units);
    expect(await measure(units)).toEqual(result);
    expect(await measure(units, { seed: 2 })).not.toEqual(result);
    const { cohensKappa } = result;
    if (cohensKappa.status !== 'defined' || !cohensKappa.interval) throw new Error('no interval');
    expect(cohensKappa.interval[0]).toBeLessThan(cohensKappa.value);
    expect(cohensKappa.interval[1]).toBeGreaterThan(cohensKappa.value);
  });

  it('of words has no coefficient that needs a scale, unless there are two', async () => {
    const words = await measure('aa ab bc cc', { allLevels: true });
    expect(words.weightedKappa).toEqual(undefinedFor('not-numeric'));
    expect(words.gwetAc2).toEqual(undefinedFor('not-numeric'));
    expect(words.icc).toMatchObject(undefinedFor('not-numeric'));
    expect(words.krippendorffAlphaByLevel).toBeUndefined();
    expect(words.cohensKappa.status).toBe('defined');
    const two = await measure('aa ab bb bb');
    expect(two.weightedKappa).toMatchObject({ value: expect.closeTo(0.5, 9) });
    for (const level of ['ordinal', 'interval', 'ratio'] as const)
      expect((await measure('aa ab bc cc', { level })).krippendorffAlpha).toEqual(
        undefinedFor('not-numeric')
      );
  });

  it('of everybody always the same is undefined, but for what knows no chance', async () => {
    const result = await measure('11 11 11');
    expect(result.percentAgreement).toMatchObject({ value: 1, interval: [1, 1] });
    expect(result.holsti).toMatchObject({ value: 1 });
    for (const key of [
      'cohensKappa',
      'weightedKappa',
      'meanPairwiseKappa',
      'scottsPi',
      'fleissKappa',
      'brennanPrediger',
      'gwetAc1',
      'gwetAc2',
      'krippendorffAlpha'
    ] as const)
      expect(result[key]).toEqual(undefinedFor('one-category'));
    expect(result.icc).toMatchObject(undefinedFor('no-variance'));
  });

  it('of one unit has no intervals', async () => {
    const result = await measure('12');
    expect(result.percentAgreement).toEqual({
      status: 'defined',
      value: 0,
      interval: null,
      intervalReason: 'too-few-units'
    });
    expect(result.icc).toMatchObject(undefinedFor('too-few-units'));
  });

  it('has no intervals when no samples are asked for', async () => {
    const result = await measure('12 22 11', { samples: 0 });
    expect(result.percentAgreement).toMatchObject({ interval: null, intervalReason: 'too-few-samples' });
  });

  it('without units that two coders rated has the reason everywhere', async () => {
    const result = await measure('1. .2 ..');
    expect(result.excluded.map(({ unit, reason }) => [unit, reason])).toEqual([
      ['u1', 'one-rating'],
      ['u2', 'one-rating'],
      ['u3', 'no-ratings']
    ]);
    for (const key of ['percentAgreement', 'cohensKappa', 'fleissKappa', 'krippendorffAlpha'] as const)
      expect(result[key]).toEqual(undefinedFor('no-units'));
    expect((await measure('')).percentAgreement).toEqual(undefinedFor('no-units'));
  });

  it('of three coders of whom one pair never met has no mean kappa', async () => {
    const result = await measure('11. 22. .12 .22');
    expect(result.meanPairwiseKappa).toEqual(undefinedFor('no-units'));
    expect(result.pairs[1]!.percentAgreement).toEqual(undefinedFor('no-units'));
  });

  it('never says NaN or infinite, whatever the ratings', async () => {
    const rating = fc.constantFrom('.', '1', '2', '5', '9');
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((coders) =>
        fc.array(fc.array(rating, { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 8 })
      );
    await fc.assert(
      fc.asyncProperty(rows, async (units) => {
        const result = await measure(units.map((row) => row.join('')).join(' '), {
          samples: 45,
          allLevels: true,
          level: 'ratio'
        });
        // JSON writes both as null; the only nulls are those that say why.
        const numbers = Object.values(result).flatMap((one) => collectNumbers(one));
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 }
    );
  });
});

function collectNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(collectNumbers) : [];
}

describe('a rating that the level cannot do with', () => {
  const mixed: RatingMatrix = {
    coders: ['A', 'B'],
    rows: [
      { unit: 'u1', ratings: ['7', ' '] },
      { unit: 'u2', ratings: ['7,5', '7/10'] }
    ]
  };

  it('is the first one that is no number', () => {
    for (const level of ['ordinal', 'interval', 'ratio'] as const)
      expect(findUnfitRating(mixed, level)).toEqual({ row: 1, coder: 1, rating: '7/10' });
    expect(findUnfitRating(mixed, 'nominal')).toBeNull();
  });

  it('for ratio is below zero', () => {
    const below = { coders: ['A'], rows: [{ unit: 'u1', ratings: ['-1'] }] };
    expect(findUnfitRating(below, 'interval')).toBeNull();
    expect(findUnfitRating(below, 'ratio')).toEqual({ row: 0, coder: 0, rating: '-1' });
  });
});
