import type { ScaleWeights } from '$lib/statistics/disagreement';
import { distinctRows } from '$lib/statistics/distinct-rows';
import { completeUnits, icc, type IccForm } from '$lib/statistics/icc';
import { measurementLevels, type MeasurementLevel } from '$lib/statistics/krippendorffs-alpha';
import { listPairs, pairOfCoders } from '$lib/statistics/mean-pairwise-kappa';
import { toRatings, type Ratings } from '$lib/statistics/ratings';
import { specificAgreements } from '$lib/statistics/specific-agreement';
import { bootstrapRatings, type Coefficient, type Group } from './bootstrap-ratings';
import {
  measure,
  overallMeasures,
  pairMeasures,
  type MeasureOptions,
  type OverallMeasure,
  type PairMeasure
} from './measures';
import type { RatingMatrix } from './rating-matrix';

export type ReliabilityOptions = {
  /** Of weighted kappa and AC2. */
  weights: ScaleWeights;
  /** Of Krippendorff's alpha. */
  level: MeasurementLevel;
  samples: number;
  seed: number;
  /** Whether alpha is also wanted on every level, when all ratings are numbers. */
  allLevels: boolean;
  pause?: (done: number) => Promise<void> | void;
};

/** A unit that nobody rated, or one coder alone, says nothing of agreement. */
export type ExcludedUnit = { unit: string; reason: 'no-ratings' | 'one-rating' };

export type CategoryAgreement = {
  category: string;
  /** When a coder gives this category, the chance that another does too. */
  positiveAgreement: Coefficient;
  /** How often each coder gave it and in which share of the units that coder rated (null when those are none). */
  prevalence: { coder: string; count: number; share: number | null }[];
};

export type PairReliability = {
  coders: [first: string, second: string];
  /** That both rated. */
  units: number;
} & Record<PairMeasure, Coefficient>;

/** `ICC(2,1)`, and all six forms, over the units that every coder rated. */
export type IccReliability = Coefficient & {
  form: IccForm;
  units: number;
  forms: Record<IccForm, Coefficient>;
};

/** Everything the ratings say of the coders' agreement; ready for a JSON file. */
export type Reliability = {
  /** All in the matrix, and those of them with two or more ratings. */
  units: number;
  pairableUnits: number;
  coders: string[];
  /** Those that occur; numbers in ascending order. */
  categories: string[];
  level: MeasurementLevel;
  weights: ScaleWeights;
  bootstrap: { samples: number; seed: number; level: 0.95; over: 'units' };
  excluded: ExcludedUnit[];
} & Record<OverallMeasure, Coefficient> & {
    krippendorffAlphaByLevel?: Record<MeasurementLevel, Coefficient>;
    icc: IccReliability;
    pairs: PairReliability[];
    perCategory: CategoryAgreement[];
  };

/**
 * Every coefficient of a matrix of ratings, of all coders together, of each pair and per category, with 95 % intervals: from a
 * seeded bootstrap over the units with a rating, of the intraclass correlation from the F distribution. Ratings that are all
 * numbers form a scale; of words the coefficients that need a scale are undefined (`not-numeric`).
 */
export async function reliability(
  { coders, rows }: RatingMatrix,
  options: ReliabilityOptions
): Promise<Reliability> {
  const all = toRatings(rows.map(({ ratings }) => ratings));
  const counts = all.rows.map((row) => row.filter((category) => category !== null).length);
  const rated = { ...all, rows: all.rows.filter((_, unit) => counts[unit]! > 0) };
  const pairs = listPairs(coders.length).map(([first, second]) => ({
    names: [coders[first]!, coders[second]!] as [string, string],
    ratings: pairOfCoders(rated, first, second)
  }));
  const measures = (keys: readonly OverallMeasure[], wanted: MeasureOptions) => (ratings: Ratings) =>
    keys.map((key) => measure(key, ratings, wanted));

  const whole = distinctRows(rated);
  const groups: Group[] = [
    { rows: whole, compute: measures(overallMeasures, options) },
    { rows: whole, compute: specificAgreements },
    ...pairs.map(({ ratings }) => ({ rows: distinctRows(ratings), compute: measures(pairMeasures, options) }))
  ];
  if (options.allLevels && all.values)
    groups.push({
      rows: whole,
      compute: (ratings) =>
        measurementLevels.map((level) => measure('krippendorffAlpha', ratings, { ...options, level }))
    });
  const [overall, specific, ...others] = await bootstrapRatings(rated.rows.length, groups, options);
  const byLevel = others[pairs.length];

  return {
    units: rows.length,
    pairableUnits: counts.filter((count) => count > 1).length,
    coders: [...coders],
    categories: all.categories,
    level: options.level,
    weights: options.weights,
    bootstrap: { samples: options.samples, seed: options.seed, level: 0.95, over: 'units' },
    excluded: rows.flatMap(({ unit }, index) =>
      counts[index]! > 1 ? [] : [{ unit, reason: counts[index] === 1 ? 'one-rating' : 'no-ratings' }]
    ),
    ...named(overallMeasures, overall!),
    ...(byLevel && { krippendorffAlphaByLevel: named(measurementLevels, byLevel) }),
    icc: iccReliability(rated),
    pairs: pairs.map(({ names, ratings }, index) => ({
      coders: names,
      units: completeUnits(ratings),
      ...named(pairMeasures, others[index]!)
    })),
    perCategory: all.categories.map((category, index) => ({
      category,
      positiveAgreement: specific![index]!,
      prevalence: coders.map((coder, column) => prevalence(coder, column, index, rated))
    }))
  };
}

function named<Key extends string>(
  keys: readonly Key[],
  coefficients: readonly Coefficient[]
): Record<Key, Coefficient> {
  return Object.fromEntries(keys.map((key, index) => [key, coefficients[index]!])) as Record<
    Key,
    Coefficient
  >;
}

function prevalence(coder: string, column: number, category: number, { rows }: Ratings) {
  const rated = rows.filter((row) => row[column] !== null).length;
  const count = rows.filter((row) => row[column] === category).length;
  return { coder, count, share: rated > 0 ? count / rated : null };
}

function iccReliability(ratings: Ratings): IccReliability {
  const forms = Object.fromEntries(
    icc(ratings).map(({ form, statistic, interval }): [IccForm, Coefficient] => {
      if (statistic.status === 'undefined') return [form, statistic];
      return [
        form,
        interval ? { ...statistic, interval } : { ...statistic, interval, intervalReason: 'no-variance' }
      ];
    })
  ) as Record<IccForm, Coefficient>;
  return { ...forms['ICC(2,1)'], form: 'ICC(2,1)', units: completeUnits(ratings), forms };
}
