/** How far apart two categories are, by their indexes: 0 for the same one, never negative, the same both ways. */
export type Disagreement = (a: number, b: number) => number;

/**
 * How much of a disagreement two different categories are: `linear` with their distance on the scale, `quadratic` with its
 * square. The two ends of the scale disagree wholly (1).
 */
export type ScaleWeights = 'linear' | 'quadratic';

export const nominalDisagreement: Disagreement = (a, b) => (a === b ? 0 : 1);

/** The share of a whole disagreement, 0 to 1, that lies between two places on a scale of ascending places. */
export function scaleDisagreement(weights: ScaleWeights, places: ArrayLike<number>): Disagreement {
  const length = places.length > 1 ? places[places.length - 1]! - places[0]! : 1;
  const power = weights === 'linear' ? 1 : 2;
  return (a, b) => Math.abs((places[a]! - places[b]!) / length) ** power;
}

/** The places of categories that are only known to be in order: 0, 1, 2 … */
export function ranks(categoryCount: number): number[] {
  return Array.from({ length: categoryCount }, (_, index) => index);
}

/**
 * The sum of first[a] · second[b] · disagreement over all pairs of categories, with the disagreement of `scaleDisagreement`, but
 * in O(categories). Exactly 0 when both counts are of the same single category and its place is a whole number.
 */
export function crossedDisagreement(
  weights: ScaleWeights,
  places: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>
): number {
  if (places.length < 2) return 0;
  const length = places[places.length - 1]! - places[0]!;
  return weights === 'linear'
    ? crossedDistance(places, first, second) / length
    : crossedSquares(places, first, second) / length ** 2;
}

/** A pair is apart by every gap of the scale that lies between its two: count who is below each gap and who above. */
function crossedDistance(
  places: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>
): number {
  const [all1, all2] = [total(first), total(second)];
  let [below1, below2, sum] = [0, 0, 0];
  for (let gap = 0; gap + 1 < places.length; gap += 1) {
    below1 += first[gap]!;
    below2 += second[gap]!;
    sum += (places[gap + 1]! - places[gap]!) * (below1 * (all2 - below2) + below2 * (all1 - below1));
  }
  return sum;
}

/** Around the mean of the first, whose own deviations then cancel out of the cross term. */
function crossedSquares(
  places: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>
): number {
  const all = total(first);
  if (all === 0) return 0;
  let mean = 0;
  for (let place = 0; place < places.length; place += 1) mean += places[place]! * first[place]!;
  mean /= all;
  let [squares1, squares2] = [0, 0];
  for (let place = 0; place < places.length; place += 1) {
    squares1 += first[place]! * (places[place]! - mean) ** 2;
    squares2 += second[place]! * (places[place]! - mean) ** 2;
  }
  return squares1 * total(second) + squares2 * all;
}

function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) sum += counts[index]!;
  return sum;
}
