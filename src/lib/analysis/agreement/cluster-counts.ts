/** How much room the first entries get; it doubles whenever it is full. */
const firstRoom = 1024;

/**
 * Counts per cluster and key (a code, a set of codes), several of them side by side: only where anything was counted. What a bootstrap
 * sample has of them is their sum, each cluster as often as it was drawn.
 */
export class ClusterCounts {
  #clusters = new Uint32Array(firstRoom);
  #targets = new Uint32Array(firstRoom);
  #amounts = new Float64Array(firstRoom);
  #count = 0;

  /** @param width how many counts there are side by side */
  constructor(
    readonly clusterCount: number,
    readonly width: number
  ) {}

  /** Adds to one of the counts of a key in a cluster. */
  add(cluster: number, key: number, slot: number, amount: number): void {
    if (this.#count === this.#clusters.length) this.#grow();
    this.#clusters[this.#count] = cluster;
    this.#targets[this.#count] = key * this.width + slot;
    this.#amounts[this.#count] = amount;
    this.#count += 1;
  }

  /** The counts as they are summed: by cluster, each count once. O(additions + keys + clusters). */
  sorted(keyCount: number): SortedCounts {
    const clusters = this.#clusters.subarray(0, this.#count);
    const byCluster = placesByGroup(clusters, this.clusterCount);
    const from = new Uint32Array(this.clusterCount + 1);
    const targets = new Uint32Array(this.#count);
    const values = new Float64Array(this.#count);
    // Where a count of this cluster stands; what lies before the cluster is of an earlier one.
    const placeOf = new Int32Array(keyCount * this.width).fill(-1);
    let count = 0;
    for (let cluster = 0; cluster < this.clusterCount; cluster += 1) {
      const begin = count;
      for (let at = byCluster.from[cluster]!; at < byCluster.from[cluster + 1]!; at += 1) {
        const entry = byCluster.order[at]!;
        const target = this.#targets[entry]!;
        let place = placeOf[target]!;
        if (place < begin) {
          place = count;
          count += 1;
          placeOf[target] = place;
          targets[place] = target;
        }
        values[place]! += this.#amounts[entry]!;
      }
      from[cluster + 1] = count;
    }
    return { from, targets: targets.slice(0, count), values: values.slice(0, count) };
  }

  #grow(): void {
    const room = this.#count * 2;
    const [clusters, targets, amounts] = [this.#clusters, this.#targets, this.#amounts];
    (this.#clusters = new Uint32Array(room)).set(clusters);
    (this.#targets = new Uint32Array(room)).set(targets);
    (this.#amounts = new Float64Array(room)).set(amounts);
  }
}

/** Counts by cluster: those of a cluster are from `from[cluster]` up to `from[cluster + 1]`. */
export type SortedCounts = {
  from: Uint32Array;
  /** What is counted: key times width, plus the slot. */
  targets: Uint32Array;
  values: Float64Array;
};

/** Sums the counts, each cluster `times` as often: `out[key * width + slot]`. Allocates nothing. */
export function sumCounts(
  { from, targets, values }: SortedCounts,
  times: ArrayLike<number>,
  out: Float64Array
): void {
  out.fill(0);
  for (let cluster = 0; cluster + 1 < from.length; cluster += 1) {
    const often = times[cluster]!;
    if (often === 0) continue;
    const end = from[cluster + 1]!;
    for (let at = from[cluster]!; at < end; at += 1) out[targets[at]!]! += often * values[at]!;
  }
}

/** Counting sort: the places of the members of each group, in order. */
export function placesByGroup(
  groups: Uint32Array,
  groupCount: number
): { from: Uint32Array; order: Uint32Array } {
  const from = new Uint32Array(groupCount + 1);
  for (let at = 0; at < groups.length; at += 1) from[groups[at]! + 1]! += 1;
  for (let group = 0; group < groupCount; group += 1) from[group + 1]! += from[group]!;
  const next = from.slice();
  const order = new Uint32Array(groups.length);
  for (let at = 0; at < groups.length; at += 1) order[next[groups[at]!]!++] = at;
  return { from, order };
}
