import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from './cohens-kappa';
import { expectStatistic } from './testing/expect-statistic';
import { kappaParadox, psychiatricDiagnoses, ratingsOf, ratingsOfTable } from './testing/published-ratings';
import { mean, randomRatings, unweighted } from './testing/random-ratings';
import { pairOfCoders } from './mean-pairwise-kappa';

describe('Cohen’s kappa', () => {
  it.each<[string, number[][], number, number]>([
    [
      'Cohen 1960, table 1 (in hundredths)',
      [
        [25, 13, 12],
        [12, 2, 16],
        [3, 15, 2]
      ],
      -0.06 / 0.65,
      9
    ],
    [
      'Cohen 1960, table 2: .492',
      [
        [88, 10, 2],
        [14, 40, 6],
        [18, 10, 12]
      ],
      0.492,
      3
    ],
    // Landis & Koch 1977, Biometrics 33:159: multiple sclerosis, two neurologists, two series of patients.
    [
      'Landis & Koch 1977, Winnipeg: .208',
      [
        [38, 5, 0, 1],
        [33, 11, 3, 0],
        [10, 14, 5, 6],
        [3, 7, 3, 10]
      ],
      0.208,
      3
    ],
    [
      'Landis & Koch 1977, New Orleans: .297',
      [
        [5, 3, 0, 0],
        [3, 11, 4, 0],
        [2, 13, 3, 4],
        [1, 2, 4, 14]
      ],
      0.297,
      3
    ],
    // Hout, Duncan & Sobel 1987, in R's vcd::SexualFun with vcd::Kappa.
    [
      'vcd: .1293',
      [
        [7, 7, 2, 3],
        [2, 8, 3, 7],
        [1, 5, 4, 9],
        [2, 8, 9, 14]
      ],
      0.1293,
      4
    ],
    // Feinstein & Cicchetti 1990, Journal of Clinical Epidemiology 43:543: the same po, other kappas.
    [
      'Feinstein & Cicchetti 1990: .70',
      [
        [40, 9],
        [6, 45]
      ],
      0.7,
      2
    ],
    [
      'Feinstein & Cicchetti 1990: .32',
      [
        [80, 10],
        [5, 5]
      ],
      0.32,
      2
    ],
    [
      'Feinstein & Cicchetti 1990: .13',
      [
        [45, 15],
        [25, 15]
      ],
      0.13,
      2
    ],
    [
      'Feinstein & Cicchetti 1990: .26',
      [
        [25, 35],
        [5, 35]
      ],
      0.26,
      2
    ]
  ])('%s', (_title, table, value, digits) => {
    expectStatistic(cohensKappa(ratingsOfTable(table)), value, digits);
  });

  it('is below zero in the paradox of Gwet 2008', () => {
    expectStatistic(cohensKappa(kappaParadox), (118 / 125 - 0.94528) / (1 - 0.94528));
  });

  it('is that of R’s irr::kappa2 for the second and third psychiatrist: .631', () => {
    expectStatistic(cohensKappa(pairOfCoders(psychiatricDiagnoses, 1, 2)), 0.631, 3);
  });

  // Krippendorff 1995, Sociological Methodology 25:47, p. 57: spans as 24 positions.
  it.each([
    ['001111111100001111110000', '000011110000000110000000', 0.385],
    ['111111111111111111000000', '111111111100000000000000', 0.385],
    ['001111110011001111001100', '110011110011110011001100', 0.314]
  ])('of positions %s and %s is %d', (first, second, value) => {
    const ratings = ratingsOf([...first].map((position, at) => position + second[at]).join(' '));
    expectStatistic(cohensKappa(ratings), value, 3);
  });

  it.each<[string, number | Parameters<typeof expectStatistic>[1]]>([
    ['aa bb', 1],
    ['ab ba', -1],
    ['aa', 'one-category'],
    ['aa aa', 'one-category'],
    // One coder constant: no more than chance.
    ['aa ab', 0],
    ['ab ab', 0],
    ['aa bb a. .b ..', 1],
    ['a. .b', 'no-units'],
    ['.. ..', 'no-units'],
    ['aaa bbb', 'needs-two-coders'],
    ['a b', 'needs-two-coders']
  ])('of “%s” is %s', (units, expected) => {
    expectStatistic(cohensKappa(ratingsOf(units)), expected);
  });

  it('is undefined without units', () => {
    expectStatistic(cohensKappa({ rows: [], categoryCount: 0 }), 'no-units');
  });

  it('is what comparing everybody with everybody gives', () => {
    fc.assert(
      fc.property(randomRatings({ coders: [2, 2] }), (ratings) => {
        const pairs = unweighted(ratings).rows.filter((row) => !row.includes(null));
        if (pairs.length === 0) return expectStatistic(cohensKappa(ratings), 'no-units');
        const observed = mean(pairs.map(([a, b]) => (a === b ? 1 : 0)));
        const chance = mean(pairs.flatMap(([a]) => pairs.map(([, b]): number => (a === b ? 1 : 0))));
        expectStatistic(
          cohensKappa(ratings),
          chance === 1 ? 'one-category' : (observed - chance) / (1 - chance)
        );
      })
    );
  });

  it('is about zero for two coders who mark random halves', () => {
    const ratings = ratingsOfTable([
      [2500, 2500],
      [2500, 2500]
    ]);
    expect(cohensKappa(ratings)).toEqual({ status: 'defined', value: 0 });
  });
});
