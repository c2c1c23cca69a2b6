/**
 * How different two sets of codes are: 1 - |both| / |either| (Jaccard 1912). Two empty sets are the same: 0. The sets are
 * ascending indexes, each once. Handed to Krippendorff's alpha it takes the place of the squared difference.
 *
 * @example jaccardDistance([1, 2], [2, 3]) // 2/3
 */
export function jaccardDistance(a: readonly number[], b: readonly number[]): number {
  const shared = sharedCount(a, b);
  const either = a.length + b.length - shared;
  return either === 0 ? 0 : (either - shared) / either;
}

/**
 * How different two sets of codes are, with a premium for one that lies within the other: 1 - Jaccard similarity · M, with M 1
 * for the same sets, 2/3 when one contains the other, 1/3 when they overlap otherwise and 0 when they share nothing, so also
 * for an empty set beside one that is not (MASI: Passonneau 2006, LREC). NLTK rounds M to 0.67 and 0.33. Two empty sets are
 * the same: 0.
 *
 * @example masiDistance([1], [1, 2]) // 1 - 1/2 · 2/3 = 2/3
 */
export function masiDistance(a: readonly number[], b: readonly number[]): number {
  const shared = sharedCount(a, b);
  const either = a.length + b.length - shared;
  if (shared === either) return 0;
  const thirds = shared === a.length || shared === b.length ? 2 : 1;
  return 1 - (shared * thirds) / (3 * either);
}

function sharedCount(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
