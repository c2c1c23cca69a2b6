import type { CellTable } from '$lib/exchange/export/cell-table';
import type { CellTableFormat } from '$lib/exchange/export/export-cell-table';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { saveFile } from '$lib/ui/base/save-file';
import { exportFileName, mediaType } from '$lib/ui/quotations/export-choices';
import { exportCellTableInWorker } from '$lib/workers/export-client';

/** One export of a table at a time: written in a worker, then saved under the names of the project and the table. */
export class TableExporting {
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

  /** True when the file was saved. `makeTable` may wait for the texts. */
  async run(format: CellTableFormat, makeTable: () => CellTable | Promise<CellTable>): Promise<boolean> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#isBusy = true;
    try {
      return (await this.#app.attempt(async () => this.#save(format, await makeTable(), signal))) ?? false;
    } finally {
      this.#isBusy = false;
      this.#stop = null;
    }
  }

  async #save(format: CellTableFormat, table: CellTable, signal: AbortSignal): Promise<boolean> {
    const bytes = await exportCellTableInWorker(format, table, signal);
    if (!bytes) return false;
    const day = new Date().toISOString().slice(0, 10);
    const file = exportFileName([this.#session.read('project').project.name, table.title], day, format);
    saveFile(bytes, file, mediaType(format));
    this.#app.notices.show({ tone: 'info', text: this.#app.t('exchange.table.saved', { file }) });
    return true;
  }
}
