import type { DocumentId, TextId } from '$lib/domain/ids';
import { foldText, type FoldedText } from '$lib/language/fold-text';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** How long texts are folded between two breaths of the screen. */
const sliceMs = 12;

/** All texts made comparable, once: what a search over the whole project runs on. */
export class FoldedTexts {
  readonly #session: ProjectSession;
  readonly #folded = new Map<TextId, FoldedText>();
  #done = $state(0);
  #isReady = $state(false);
  #isStopped = false;

  constructor(session: ProjectSession) {
    this.#session = session;
  }

  /** Documents that are ready. */
  get done(): number {
    return this.#done;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Reads and folds what is not folded yet. @throws AppError when a text cannot be read */
  async load(): Promise<void> {
    await this.#session.loadTexts();
    let sliceEnd = performance.now() + sliceMs;
    for (const { id, textId } of this.#session.read('documents').list('documents')) {
      this.#fold(id, textId);
      if (performance.now() < sliceEnd) continue;
      this.#done = this.#folded.size;
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#isStopped) return;
      sliceEnd = performance.now() + sliceMs;
    }
    this.#done = this.#folded.size;
    this.#isReady = true;
  }

  /** Stops loading: the screen is left. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Undefined for a document whose text is not in memory yet. */
  find(documentId: DocumentId, textId: TextId): FoldedText | undefined {
    return this.#folded.get(textId) ?? this.#fold(documentId, textId);
  }

  #fold(documentId: DocumentId, textId: TextId): FoldedText | undefined {
    const known = this.#folded.get(textId);
    const text = known ? undefined : this.#session.loadedText(documentId);
    if (!text) return known;
    const folded = foldText(text.text);
    this.#folded.set(textId, folded);
    return folded;
  }
}
