/** Why a statistic does not exist for the data at hand. */
export const undefinedReasons = [
  /** Nothing was rated by two or more coders. */
  'no-units',
  /** The formula is for exactly two coders, or for at least two. */
  'needs-two-coders',
  /** The formula is for complete data, and a rating is missing. */
  'missing-values',
  /** Everybody gave the same single category, so that there is nothing to agree on by chance. */
  'one-category',
  /** Nobody gave the category that the statistic is about. */
  'category-unused',
  /** The numbers do not differ where the formula divides by their differences. */
  'no-variance',
  /** The formula needs numbers, and the categories are words. */
  'not-numeric',
  /** The formula needs a scale that starts at zero, and a value is below it. */
  'not-positive',
  /** Nobody coded anything. */
  'no-codings',
  /** Too few units for an estimate or an interval. */
  'too-few-units',
  /** Too few bootstrap samples in which the statistic exists. */
  'too-few-samples'
] as const;

export type UndefinedReason = (typeof undefinedReasons)[number];

/** A number, or the reason why there is none. Never NaN or infinite. */
export type Statistic =
  { status: 'defined'; value: number } | { status: 'undefined'; reason: UndefinedReason };

/** A confidence interval, both ends included. */
export type Interval = readonly [low: number, high: number];

/** @throws a plain Error for NaN and infinities: a formula that can end there says so with a reason */
export function defined(value: number): Statistic {
  if (!Number.isFinite(value)) throw new Error(`a statistic is a finite number, not ${value}`);
  // Minus zero would be printed as "-0" and is no other value.
  return { status: 'defined', value: value === 0 ? 0 : value };
}

export function undefinedBecause(reason: UndefinedReason): Statistic {
  return { status: 'undefined', reason };
}
