import type { SourceNote } from '../parsed-source';

/** Counts what a reader left out or repaired, by kind. */
export class NoteCounts {
  #counts = new Map<SourceNote['code'], number>();

  add(code: SourceNote['code'], count = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  /** What happened at least once, in the order of first happening. */
  toNotes(): SourceNote[] {
    return [...this.#counts].filter(([, count]) => count > 0).map(([code, count]) => ({ code, count }));
  }
}
