/**
 * Counts per cluster and key (a code, a set of codes), several of them side by side: only where anything was counted. What a bootstrap
 * sample has of them is their sum, each cluster as often as it was drawn.
 */
export class ClusterCounts {
  readonly #rows = new Map<number, number>();
  readonly #clusters: number[] = [];
  readonly #keys: number[] = [];
  readonly #values: number[] = [];

  /** @param width how many counts there are side by side */
  constructor(
    readonly clusterCount: number,
    readonly width: number
  ) {}

  /** Adds to a count of a key in a cluster. */
  add(cluster: number, key: number, slot: number, amount: number): void {
    // Both are far below 2^26, so that their product is a whole number that is exact.
    const name = key * this.clusterCount + cluster;
    let row = this.#rows.get(name);
    if (row === undefined) {
      row = this.#keys.length;
      this.#rows.set(name, row);
      this.#clusters.push(cluster);
      this.#keys.push(key);
      for (let at = 0; at < this.width; at += 1) this.#values.push(0);
    }
    this.#values[row * this.width + slot]! += amount;
  }

  /** The counts as they are summed: by cluster. O(rows + clusters). */
  sorted(): SortedCounts {
    const { clusterCount, width } = this;
    const from = new Uint32Array(clusterCount + 1);
    for (const cluster of this.#clusters) from[cluster + 1]! += 1;
    for (let cluster = 0; cluster < clusterCount; cluster += 1) from[cluster + 1]! += from[cluster]!;
    const next = from.slice();
    const keys = new Uint32Array(this.#keys.length);
    const values = new Float64Array(this.#values.length);
    this.#clusters.forEach((cluster, row) => {
      const place = next[cluster]!;
      next[cluster] = place + 1;
      keys[place] = this.#keys[row]!;
      for (let slot = 0; slot < width; slot += 1)
        values[place * width + slot] = this.#values[row * width + slot]!;
    });
    return { width, from, keys, values };
  }
}

/** Counts by cluster: those of a cluster are the rows `from[cluster]` up to `from[cluster + 1]`. */
export type SortedCounts = {
  width: number;
  from: Uint32Array;
  keys: Uint32Array;
  /** `width` in a row. */
  values: Float64Array;
};

/** Sums the counts, each cluster `times` as often, per key: `out[key * width + slot]`. Allocates nothing. */
export function sumCounts(
  { width, from, keys, values }: SortedCounts,
  times: ArrayLike<number>,
  out: Float64Array
): void {
  out.fill(0);
  for (let cluster = 0; cluster + 1 < from.length; cluster += 1) {
    const often = times[cluster]!;
    if (often === 0) continue;
    const end = from[cluster + 1]!;
    for (let row = from[cluster]!; row < end; row += 1) {
      const target = keys[row]! * width;
      const source = row * width;
      for (let slot = 0; slot < width; slot += 1) out[target + slot]! += often * values[source + slot]!;
    }
  }
}
