import { createContext } from 'svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { fileLimit, type FoundFile } from './dropped-files';
import { ImportBatch } from './import-batch.svelte';

/** Importing into the open project, from wherever on the screen: by drop, button or key. */
export class Importing {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #batch = $state.raw<ImportBatch | null>(null);
  #isOpen = $state(false);

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
  }

  /** The files being imported; null before the first. */
  get batch(): ImportBatch | null {
    return this.#batch;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /**
   * Opens the dialog; with files they are put on the list and read. A Kerncode file is a whole project, no document
   * of one: when there is nothing else, it only says so.
   */
  open(found: readonly FoundFile[] = []): void {
    const files = found.filter(({ file }) => !/\.kerncode$/i.test(file.name));
    if (files.length < found.length)
      this.#app.notices.show({ tone: 'info', text: this.#app.t('importing.isProject') });
    if (files.length === 0 && found.length > 0) return;
    if (!this.#isOpen || !this.#batch || this.#batch.outcomes) this.startOver();
    this.#isOpen = true;
    this.add(files);
  }

  add(files: readonly FoundFile[]): void {
    const leftOver = this.#batch?.add(files) ?? 0;
    if (leftOver > 0)
      this.#app.notices.show({
        tone: 'info',
        text: this.#app.t('importing.tooManyFiles', { count: fileLimit })
      });
  }

  /** Empties the list. */
  startOver(): void {
    this.#batch?.close();
    this.#batch = new ImportBatch(this.#session);
  }

  /** Leaves the dialog. Nothing was stored; corrections are kept until the notice has gone. */
  close(): void {
    this.#isOpen = false;
    const left = this.#batch;
    this.#batch = null;
    if (!left || left.entries.length === 0 || left.outcomes) return left?.close();
    left.cancelReading();
    this.#app.notices.show({
      tone: 'info',
      text: this.#app.t('importing.abandoned'),
      action: { label: this.#app.t('importing.takeUp'), run: () => this.#takeUp(left) }
    });
  }

  /** Ends what is going on, when the project is left. */
  destroy(): void {
    this.#batch?.close();
  }

  #takeUp(batch: ImportBatch): void {
    this.#batch?.close();
    this.#batch = batch;
    this.#isOpen = true;
  }
}

export const [getImporting, setImporting] = createContext<Importing>();
