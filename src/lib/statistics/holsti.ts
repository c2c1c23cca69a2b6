import { nominalDisagreement } from './disagreement';
import { coderCount, type Ratings } from './ratings';
import { defined, undefinedBecause, type Statistic } from './statistic';
import { tallyTwoCoders } from './two-coder-tally';

/**
 * Holsti's coefficient of reliability of two coders: 2A / (N1 + N2), with A the units they gave the same category and N1, N2
 * those each of them rated (Holsti 1969, Content Analysis for the Social Sciences and Humanities). On units that both rated
 * it is percent agreement; a unit only one of them rated counts against it. Says nothing about chance.
 *
 * Undefined: `needs-two-coders` (not exactly two), `no-codings` when neither rated anything.
 */
export function holsti(ratings: Ratings): Statistic {
  const tally = tallyTwoCoders(ratings, nominalDisagreement);
  if (tally === 'needs-two-coders') return undefinedBecause(tally);
  const agreed = typeof tally === 'string' ? 0 : tally.units - tally.disagreement;
  const rated = (coder: number) =>
    ratings.rows.reduce(
      (sum, row, index) => sum + (row[coder] === null ? 0 : (ratings.weights?.[index] ?? 1)),
      0
    );
  return coderCount(ratings) === 0
    ? undefinedBecause('no-codings')
    : holstiOfCodings(agreed, rated(0), rated(1));
}

/**
 * The same from counts of codings: those they share, all of the first and all of the second.
 *
 * @throws a plain Error when more are shared than one of them has
 */
export function holstiOfCodings(agreed: number, first: number, second: number): Statistic {
  if (agreed < 0 || agreed > Math.min(first, second))
    throw new Error(`${agreed} shared codings of ${first} and ${second}`);
  return first + second > 0 ? defined((2 * agreed) / (first + second)) : undefinedBecause('no-codings');
}
