/**
 * How many one-to-one pairs can be made at most. Hopcroft & Karp 1973: O(pairs · √(largest group that hangs together)).
 * A group hangs together when its members can be paired with each other, directly or by way of others.
 * @param pairs for each on the left, the indexes on the right that it may be paired with
 * @param rightCount how many there are on the right
 */
export function maximumMatching(pairs: readonly (readonly number[])[], rightCount: number): number {
  const rightOf = new Int32Array(pairs.length).fill(-1);
  const leftOf = new Int32Array(rightCount).fill(-1);
  let matched = pairFirstFree(pairs, rightOf, leftOf);
  for (;;) {
    const distances = layerFromFree(pairs, rightOf, leftOf);
    if (!distances) return matched;
    const next = new Int32Array(pairs.length);
    for (let left = 0; left < pairs.length; left += 1)
      if (rightOf[left] === -1 && extendFrom(left, pairs, rightOf, leftOf, distances, next)) matched += 1;
  }
}

/** Most pairs are obvious: each takes the first that is free. */
function pairFirstFree(
  pairs: readonly (readonly number[])[],
  rightOf: Int32Array,
  leftOf: Int32Array
): number {
  let matched = 0;
  pairs.forEach((rights, left) => {
    const free = rights.find((right) => leftOf[right] === -1);
    if (free === undefined) return;
    rightOf[left] = free;
    leftOf[free] = left;
    matched += 1;
  });
  return matched;
}

/** Of each on the left, how many exchanges away from one without a partner; null when no exchange frees one more. */
function layerFromFree(
  pairs: readonly (readonly number[])[],
  rightOf: Int32Array,
  leftOf: Int32Array
): Int32Array | null {
  const distances = new Int32Array(pairs.length).fill(-1);
  const queue: number[] = [];
  rightOf.forEach((right, left) => {
    if (right !== -1 || pairs[left]!.length === 0) return;
    distances[left] = 0;
    queue.push(left);
  });
  let found = false;
  for (const left of queue)
    for (const right of pairs[left]!) {
      const holder = leftOf[right]!;
      if (holder === -1) found = true;
      else if (distances[holder] === -1) {
        distances[holder] = distances[left]! + 1;
        queue.push(holder);
      }
    }
  return found ? distances : null;
}

/** Exchanges partners along a path of the layers from a free one on the left to a free one on the right, if there is one. */
function extendFrom(
  free: number,
  pairs: readonly (readonly number[])[],
  rightOf: Int32Array,
  leftOf: Int32Array,
  distances: Int32Array,
  next: Int32Array
): boolean {
  // A stack of its own: a path can be as long as there are spans.
  const path = [free];
  while (path.length > 0) {
    const left = path.at(-1)!;
    const right = pairs[left]![next[left]!];
    if (right === undefined) {
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) next[before]! += 1;
      continue;
    }
    const holder = leftOf[right]!;
    if (holder === -1) {
      for (const left of path) {
        const taken = pairs[left]![next[left]!]!;
        rightOf[left] = taken;
        leftOf[taken] = left;
      }
      return true;
    }
    if (distances[holder] === distances[left]! + 1) path.push(holder);
    else next[left]! += 1;
  }
  return false;
}
