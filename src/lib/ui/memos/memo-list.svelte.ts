import {
  allMemos,
  listMemos,
  MemoWords,
  ownMemoKinds,
  type ListedMemo,
  type MemoChoices
} from '$lib/analysis/memos/list-memos';
import type { MemoId } from '$lib/domain/ids';
import { objectWords } from '$lib/messages/object-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { VirtualRows } from '$lib/ui/base/virtual-rows.svelte';

/** The list of memos: what is asked for, what it gives, and which of it is chosen. */
export class MemoList {
  static readonly rowHeight = 64;
  readonly virtual: VirtualRows;
  readonly #session: ProjectSession;
  readonly #app: AppState;
  #choices = $state.raw<MemoChoices>(allMemos);
  #chosen = $state.raw<ReadonlySet<MemoId>>(new Set());
  /** Where a range begins. */
  #anchor: MemoId | null = null;

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
    this.virtual = new VirtualRows(() => ({ count: this.listed.length, rowHeight: MemoList.rowHeight }));
  }

  readonly #model = $derived.by(() =>
    this.#session.read('memos', 'codes', 'documents', 'cases', 'quotations', 'questions')
  );
  readonly #words = $derived.by(() => new MemoWords(this.#model, objectWords(this.#app.t)));
  readonly listed: readonly ListedMemo[] = $derived.by(() =>
    listMemos(this.#model, this.#words, this.#choices)
  );
  readonly ownKinds: readonly string[] = $derived.by(() => ownMemoKinds(this.#model));

  get count(): number {
    return this.#model.count('memos');
  }

  get choices(): MemoChoices {
    return this.#choices;
  }

  get isNarrowed(): boolean {
    const { sort, ...rest } = this.#choices;
    return (
      Object.entries(rest).some(([key, value]) => value !== allMemos[key as keyof typeof rest]) && !!sort
    );
  }

  choose(choices: Partial<MemoChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
    this.virtual.scrollToStart();
  }

  showAll(): void {
    this.choose({ ...allMemos, sort: this.#choices.sort });
  }

  /** The chosen memos that are listed, in the order of the list. */
  get chosen(): readonly MemoId[] {
    return this.listed.flatMap(({ memo }) => (this.#chosen.has(memo.id) ? [memo.id] : []));
  }

  isChosen(id: MemoId): boolean {
    return this.#chosen.has(id);
  }

  /** Chooses one; with `range` all from the last one chosen alone, with `add` it is added or taken away. */
  pick(id: MemoId, how: { range?: boolean; add?: boolean } = {}): void {
    if (how.range && this.#anchor) {
      const [from, to] = [this.indexOf(this.#anchor), this.indexOf(id)].sort((a, b) => a - b) as [
        number,
        number
      ];
      if (from >= 0) {
        this.#chosen = new Set(this.listed.slice(from, to + 1).map(({ memo }) => memo.id));
        return;
      }
    }
    this.#anchor = id;
    if (!how.add) {
      this.#chosen = new Set([id]);
      return;
    }
    const chosen = new Set(this.#chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.#chosen = chosen;
  }

  pickAll(): void {
    this.#chosen = new Set(this.listed.map(({ memo }) => memo.id));
  }

  clear(): void {
    this.#chosen = new Set();
  }

  indexOf(id: MemoId | null): number {
    return this.listed.findIndex(({ memo }) => memo.id === id);
  }

  /** The memo a key leads to from another one; null for a key that leads nowhere. */
  step(key: string, from: MemoId | null): MemoId | null {
    const last = this.listed.length - 1;
    const at = this.indexOf(from);
    const steps: Record<string, number> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
      PageDown: Math.min(last, at + this.virtual.pageLength),
      PageUp: Math.max(0, at - this.virtual.pageLength)
    };
    const target = steps[key];
    return target === undefined ? null : (this.listed[target]?.memo.id ?? null);
  }
}
