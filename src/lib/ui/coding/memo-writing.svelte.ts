import type { MemoId, ProjectId, QuotationId } from '$lib/domain/ids';

/**
 * The memo beside the transcript, remembered in this browser, and what it is asked to take in: the pane that shows it
 * may still be on its way.
 */
export class MemoWriting {
  readonly #storageKey: string;
  #openId: MemoId | null = $state(null);
  #asked = $state.raw<QuotationId | null>(null);

  constructor(projectId: ProjectId) {
    this.#storageKey = `kerncode:memo-pane:${projectId}`;
    this.#openId = localStorage.getItem(this.#storageKey) as MemoId | null;
  }

  /** The memo that is open; it may be gone from the project. */
  get openId(): MemoId | null {
    return this.#openId;
  }

  open(id: MemoId | null): void {
    this.#openId = id;
    if (id) localStorage.setItem(this.#storageKey, id);
    else localStorage.removeItem(this.#storageKey);
  }

  /** Asks for a quotation to be named in the memo. */
  ask(id: QuotationId): void {
    this.#asked = id;
  }

  /** The quotation that was asked for, once. */
  take(): QuotationId | null {
    const asked = this.#asked;
    if (asked) this.#asked = null;
    return asked;
  }
}
