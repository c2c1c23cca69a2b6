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
