/** Record ids by a key, kept in step by adding and removing; a key without records does not exist. */
export class GroupIndex {
  readonly #groups = new Map<string, Set<string>>();

  add(key: string, id: string): void {
    const group = this.#groups.get(key);
    if (group) group.add(id);
    else this.#groups.set(key, new Set([id]));
  }

  remove(key: string, id: string): void {
    const group = this.#groups.get(key);
    if (group?.delete(id) && group.size === 0) this.#groups.delete(key);
  }

  /** Ids under the key in order of insertion; empty when there are none. */
  ids(key: string): Iterable<string> {
    return this.#groups.get(key) ?? [];
  }

  count(key: string): number {
    return this.#groups.get(key)?.size ?? 0;
  }

  /** The whole index as sorted plain data, for comparison in tests. */
  toSortedEntries(): [string, string[]][] {
    return [...this.#groups].map(([key, ids]): [string, string[]] => [key, [...ids].sort()]).sort(byKey);
  }
}

function byKey(a: [string, string[]], b: [string, string[]]): number {
  return a[0] < b[0] ? -1 : 1;
}
