import { createContext } from 'svelte';
import type { CodeId } from '$lib/domain/ids';

/**
 * The codes someone has chosen to do something to, one selection for all screens of the code system. Codes that are
 * deleted or merged leave it, and come back with undo.
 */
export class CodeSelection {
  readonly #exists: (id: CodeId) => boolean;
  #chosen = $state.raw<readonly CodeId[]>([]);
  /** Where a range begins: the code chosen last by itself. */
  #anchor: CodeId | null = null;

  /** `exists` says whether a code is still there; read it from the session, so that a change is followed. */
  constructor(exists: (id: CodeId) => boolean) {
    this.#exists = exists;
  }

  /** The selected codes in the order they were chosen, each once. */
  readonly ids: readonly CodeId[] = $derived.by(() => this.#chosen.filter((id) => this.#exists(id)));
  readonly #lookup: ReadonlySet<CodeId> = $derived.by(() => new Set(this.ids));

  has(id: CodeId): boolean {
    return this.#lookup.has(id);
  }

  /** Selects these and no others; a range then begins at `anchor`, the last unless said otherwise. */
  set(ids: readonly CodeId[], anchor: CodeId | null = ids.at(-1) ?? null): void {
    this.#chosen = [...new Set(ids)];
    this.#anchor = anchor;
  }

  /** Adds a code, or takes it out; a range then begins there. */
  toggle(id: CodeId): void {
    this.#chosen = this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id];
    this.#anchor = id;
  }

  /**
   * Selects all codes from the one where the range began to this one, in the order of the screen, and no others. Where
   * the range began stays, so that Shift with an arrow key can take the range back again.
   */
  extendTo(id: CodeId, order: readonly CodeId[]): void {
    const to = order.indexOf(id);
    if (to < 0) return;
    const begun = this.#anchor === null ? -1 : order.indexOf(this.#anchor);
    const from = begun < 0 ? to : begun;
    const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.#chosen = from <= to ? range : range.reverse();
    this.#anchor = order[from]!;
  }

  clear(): void {
    this.set([]);
  }
}

export const [getCodeSelection, setCodeSelection] = createContext<CodeSelection>();
