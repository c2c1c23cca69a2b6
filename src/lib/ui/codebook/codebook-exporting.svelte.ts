import { codebookRows } from '$lib/analysis/codebook/codebook-rows';
import type { TextId } from '$lib/domain/ids';
import type { CodebookFormat } from '$lib/exchange/codebook/codebook';
import { toCodebook } from '$lib/exchange/codebook/to-codebook';
import { codebookLabels } from '$lib/messages/codebook-labels';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { saveFile } from '$lib/ui/base/save-file';
import { exportFileName, mediaType } from '$lib/ui/quotations/export-choices';
import { exportCodebookInWorker } from '$lib/workers/export-client';

/** One export of the codebook at a time: written in a worker, then saved. */
export class CodebookExporting {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #isBusy = $state(false);
  #stop: AbortController | null = null;

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Saves the codebook as it is now; true when it was saved. */
  async run(format: CodebookFormat): Promise<boolean> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#isBusy = true;
    try {
      const isDone = await this.#app.attempt(() => this.#save(format, signal));
      return isDone ?? false;
    } finally {
      this.#isBusy = false;
      this.#stop = null;
    }
  }

  async #save(format: CodebookFormat, signal: AbortSignal): Promise<boolean> {
    const app = this.#app;
    // The examples stand in the texts.
    await this.#session.loadTexts();
    const model = this.#session.read();
    const documents = new Map(model.list('documents').map(({ id, textId }) => [textId, id]));
    const findText = (textId: TextId) => {
      const id = documents.get(textId);
      return id && this.#session.loadedText(id);
    };
    const project = model.project.name;
    const rows = codebookRows(model, findText);
    const codebook = toCodebook({ project, rows, labels: codebookLabels(app.t), locale: app.language });
    const bytes = await exportCodebookInWorker(format, codebook, signal);
    if (!bytes) return false;
    const day = new Date().toISOString().slice(0, 10);
    const file = exportFileName([project, app.t('codebook.fileName')], day, format);
    saveFile(bytes, file, mediaType(format));
    app.notices.show({ tone: 'info', text: app.t('codebook.export.done', { file }) });
    return true;
  }
}
