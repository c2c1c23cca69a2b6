import { placesByGroup, type SortedCounts } from './cluster-counts';

/**
 * How alike the sets of codes of a sample are, every one beside every other: the sums of n(a) · n(b) · similarity(a, b) over all
 * ordered pairs of sets, a set with itself too. Alpha over sets takes its expected disagreement from it.
 */
export type LikenessOfSets = (times: ArrayLike<number>) => { jaccard: number; masi: number };

/**
 * Sets are alike only when they share a code, so that a list of the sets with each code finds all pairs there are. They are added up
 * once, into a quadratic form over clusters: what two clusters have in common. A sample then costs O(clusters²), however many
 * sets there are.
 *
 * @param counts how often each set was given, per cluster
 * @param breathe called now and then
 */
export async function likenessByClusters(
  sets: readonly (readonly number[])[],
  counts: SortedCounts,
  breathe: () => Promise<void> | void
): Promise<LikenessOfSets> {
  const clusterCount = counts.from.length - 1;
  const jaccard = new Float64Array(clusterCount ** 2);
  const masi = new Float64Array(clusterCount ** 2);
  const bySet = countsBySet(sets.length, counts);
  const jaccardOf = new Float64Array(clusterCount);
  const masiOf = new Float64Array(clusterCount);
  const isGiven = (set: number) => bySet.from[set]! < bySet.from[set + 1]!;
  const eachAlike = alikeSets(sets, isGiven);
  for (let set = 0; set < sets.length; set += 1) {
    if (!isGiven(set)) continue;
    jaccardOf.fill(0);
    masiOf.fill(0);
    eachAlike(set, (other, jaccardLikeness, masiLikeness) => {
      // Each pair is met once and counts both ways round.
      const both = other === set ? 1 : 2;
      for (let row = bySet.from[other]!; row < bySet.from[other + 1]!; row += 1) {
        jaccardOf[bySet.clusters[row]!]! += both * jaccardLikeness * bySet.values[row]!;
        masiOf[bySet.clusters[row]!]! += both * masiLikeness * bySet.values[row]!;
      }
    });
    for (let row = bySet.from[set]!; row < bySet.from[set + 1]!; row += 1) {
      const line = bySet.clusters[row]! * clusterCount;
      const often = bySet.values[row]!;
      for (let cluster = 0; cluster < clusterCount; cluster += 1) {
        jaccard[line + cluster]! += often * jaccardOf[cluster]!;
        masi[line + cluster]! += often * masiOf[cluster]!;
      }
    }
    if (set % 64 === 0) await breathe();
  }
  return (times) => {
    const sum = { jaccard: 0, masi: 0 };
    for (let one = 0; one < clusterCount; one += 1) {
      if (times[one] === 0) continue;
      let [ofJaccard, ofMasi] = [0, 0];
      const line = one * clusterCount;
      for (let other = 0; other < clusterCount; other += 1) {
        ofJaccard += times[other]! * jaccard[line + other]!;
        ofMasi += times[other]! * masi[line + other]!;
      }
      sum.jaccard += times[one]! * ofJaccard;
      sum.masi += times[one]! * ofMasi;
    }
    return sum;
  };
}

/**
 * Calls, for one of the sets that are given, for it and for each later one that shares a code with it, with how alike they
 * are. To be asked from first to last.
 */
export function alikeSets(sets: readonly (readonly number[])[], isGiven: (set: number) => boolean) {
  const withCode = new Map<number, number[]>();
  sets.forEach((codes, set) => {
    if (!isGiven(set)) return;
    for (const code of codes) {
      const others = withCode.get(code);
      if (others) others.push(set);
      else withCode.set(code, [set]);
    }
  });
  const from = new Map<number, number>();
  const shared = new Uint32Array(sets.length);
  const met: number[] = [];
  return (set: number, take: (other: number, jaccard: number, masi: number) => void): void => {
    const codes = sets[set]!;
    for (const code of codes) {
      const others = withCode.get(code)!;
      const place = from.get(code) ?? 0;
      // The lists ascend, and earlier sets have been asked.
      from.set(code, place + 1);
      for (let at = place; at < others.length; at += 1) {
        const other = others[at]!;
        if (shared[other] === 0) met.push(other);
        shared[other]! += 1;
      }
    }
    for (const other of met) {
      const { jaccard, masi } = likenessOf(shared[other]!, codes.length, sets[other]!.length);
      take(other, jaccard, masi);
      shared[other] = 0;
    }
    met.length = 0;
  };
}

/** How alike two sets are of so many codes, of which they share some: 1 less their distance (`statistics/set-distance`). */
export function likenessOf(shared: number, one: number, other: number): { jaccard: number; masi: number } {
  const jaccard = shared / (one + other - shared);
  const thirds = shared === one && shared === other ? 3 : shared === one || shared === other ? 2 : 1;
  return { jaccard, masi: thirds === 3 ? jaccard : (jaccard * thirds) / 3 };
}

/** The same counts by set. */
function countsBySet(setCount: number, { from: fromCluster, targets, values }: SortedCounts) {
  const { from, order } = placesByGroup(targets, setCount);
  const clusterOf = new Uint32Array(targets.length);
  for (let cluster = 0; cluster + 1 < fromCluster.length; cluster += 1)
    clusterOf.fill(cluster, fromCluster[cluster]!, fromCluster[cluster + 1]!);
  return {
    from,
    clusters: order.map((place) => clusterOf[place]!),
    values: Float64Array.from(order, (place) => values[place]!)
  };
}
