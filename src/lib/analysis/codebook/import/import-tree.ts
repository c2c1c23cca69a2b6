import { nameKey } from '$lib/commands/required-name';

/** Names as keys: `nameKey`, joined by what no name holds. */
export function pathKey(names: readonly string[]): string {
  return names.map(nameKey).join('\n');
}

/**
 * Who stands under whom while an import is planned, by name key: what is there already, changed row by row. Knows of a
 * code at the top, and of one that is not there, that nothing is above it.
 */
export class ImportTree {
  readonly #parents: Map<string, string | null>;

  constructor(parents: Iterable<readonly [name: string, parent: string | null]>) {
    this.#parents = new Map(
      Array.from(parents, ([name, parent]) => [nameKey(name), parent === null ? null : nameKey(parent)])
    );
  }

  /** Puts a code under another (null: at the top); false, and nothing moved, when it would come under itself. */
  move(name: string, parent: string | null): boolean {
    const key = nameKey(name);
    const parentKey = parent === null ? null : nameKey(parent);
    for (let above = parentKey; above !== null; above = this.#parents.get(above) ?? null)
      if (above === key) return false;
    this.#parents.set(key, parentKey);
    return true;
  }
}
