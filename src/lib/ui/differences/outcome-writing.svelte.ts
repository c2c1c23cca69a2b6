import { TextBoundaries } from '$lib/ui/coding/text-boundaries';
import type { Interval } from '$lib/ui/coding/lanes';
import { withOther, type DraftStretch } from './decision-draft';
import type { DifferenceQueue } from './difference-queue.svelte';
import { moveEdge } from './word-edges';

/** Writes an outcome nobody had: which of its codings is being written, and how it changes. */
export class OutcomeWriting {
  readonly #queue: DifferenceQueue;
  #active = $state(0);

  constructor(queue: DifferenceQueue) {
    this.#queue = queue;
  }

  /** The coding that keys and the selection change. */
  get active(): number {
    return Math.min(this.#active, Math.max(0, this.#outcome.length - 1));
  }

  set active(index: number) {
    this.#active = index;
  }

  get isWriting(): boolean {
    return this.#queue.draft?.choice === 'other';
  }

  /** Begins something else, from what stands there. */
  begin(): void {
    const { chosen, draft } = this.#queue;
    if (!chosen || !draft) return;
    this.#active = 0;
    this.#queue.write(withOther(draft, chosen));
  }

  change(index: number, fields: Partial<DraftStretch>): void {
    this.#active = index;
    this.#put(this.#outcome.map((one, at) => (at === index ? { ...one, ...fields } : one)));
  }

  /** The words that become the coding being written; begins something else where it had not begun. */
  takeWords(span: Interval): void {
    if (!this.isWriting) this.begin();
    this.change(this.active, span);
  }

  /** Moves an edge by a word. */
  move(index: number, edge: 'start' | 'end', direction: 1 | -1): void {
    const stretch = this.#outcome[index];
    const text = this.#text;
    if (stretch && text !== null)
      this.change(index, moveEdge(new TextBoundaries(text), stretch, edge, direction));
  }

  add(): void {
    const like = this.#outcome.at(-1);
    if (!like) return;
    const used = new Set(this.#outcome.map(({ code }) => JSON.stringify(code)));
    const unused = this.#queue.chosen?.codings.find(
      ({ appliedId }) => !used.has(JSON.stringify({ codeId: appliedId }))
    );
    this.#active = this.#outcome.length;
    this.#put([
      ...this.#outcome,
      unused ? { start: unused.start, end: unused.end, code: { codeId: unused.appliedId } } : { ...like }
    ]);
  }

  remove(index: number): void {
    this.#put(this.#outcome.filter((_, at) => at !== index));
    this.#active = Math.max(0, Math.min(this.#active, this.#outcome.length - 1));
  }

  get #outcome(): readonly DraftStretch[] {
    return this.#queue.draft?.outcome ?? [];
  }

  get #text(): string | null {
    const { chosen, material } = this.#queue;
    return material?.documents.find(({ id }) => id === chosen?.documentId)?.text.text ?? null;
  }

  #put(outcome: readonly DraftStretch[]): void {
    this.#queue.write({ outcome });
  }
}
