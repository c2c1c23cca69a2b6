import type { ColumnId } from '$lib/analysis/quotation-table/column';
import type { ExportFormat, ExportTable } from '$lib/exchange/export/export-table';
import { tableLabels } from '$lib/messages/table-labels';
import type { AppState } from '$lib/state/app-state.svelte';
import type { PeriodFilter } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { saveFile } from '$lib/ui/base/save-file';
import { withPeriod } from '$lib/ui/period/with-period';
import { exportInWorker } from '$lib/workers/export-client';
import { exportFileName, hasLayout, mediaType, type ExportChoices } from './export-choices';
import { prepareExport } from './prepare-export';
import type { QuotationsTable } from './quotations-table.svelte';

type Progress = { stage: 'preparing' | 'writing'; done: number };

/** One export at a time: prepared on the screen's thread in slices, written in a worker, then saved or copied. */
export class Exporting {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #table: QuotationsTable;
  readonly #period: PeriodFilter;
  #progress = $state.raw<Progress | null>(null);
  #stop: AbortController | null = null;

  constructor(app: AppState, session: ProjectSession, table: QuotationsTable, period: PeriodFilter) {
    this.#app = app;
    this.#session = session;
    this.#table = table;
    this.#period = period;
  }

  /** Null when nothing is being exported. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** Rows that will be written: a quotation under two headings is two. */
  get rowCount(): number {
    return this.#table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Exports what is shown; true when it was saved or copied. */
  async run(choices: ExportChoices): Promise<boolean> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    try {
      const isDone = await this.#app.attempt(() =>
        choices.target === 'clipboard' ? this.#copy(choices, signal) : this.#save(choices, signal)
      );
      if (signal.aborted)
        this.#app.notices.show({ tone: 'info', text: this.#app.t('quotations.export.cancelled') });
      return isDone ?? false;
    } finally {
      this.#progress = null;
      this.#stop = null;
    }
  }

  async #save(choices: ExportChoices, signal: AbortSignal): Promise<boolean> {
    const { target } = choices;
    if (target === 'clipboard') return false;
    const table = await this.#prepare(choices, signal);
    const bytes = table && (await this.#write(target, table, signal));
    if (!bytes) return false;
    const file = exportFileName(
      [this.#projectName, this.#viewName],
      new Date().toISOString().slice(0, 10),
      target
    );
    saveFile(bytes, file, mediaType(target));
    this.#say('quotations.export.done', { file });
    return true;
  }

  /** The clipboard is asked for while the click still counts; what goes on it follows. */
  async #copy(choices: ExportChoices, signal: AbortSignal): Promise<boolean> {
    const table = this.#prepare(choices, signal);
    const html = table.then((made) => made && this.#write('html', made, signal));
    const text = html.then(async () => {
      const made = await table;
      return made && this.#write('txt', made, signal);
    });
    const item = new ClipboardItem({
      'text/html': html.then((bytes) => toBlob(bytes, 'text/html')),
      'text/plain': text.then((bytes) => toBlob(bytes, 'text/plain'))
    });
    try {
      await navigator.clipboard.write([item]);
    } catch (error) {
      // What went wrong in making it is told as such; a refused clipboard is told here.
      await text;
      if (!(error instanceof DOMException)) throw error;
      if (!signal.aborted)
        this.#app.notices.show({ tone: 'error', text: this.#app.t('quotations.export.notCopied') });
      return false;
    }
    this.#say('quotations.export.copied', {});
    return true;
  }

  async #prepare(
    { target, options, context }: ExportChoices,
    signal: AbortSignal
  ): Promise<ExportTable | null> {
    const app = this.#app;
    const isTable = !hasLayout(target) || options.layout === 'table';
    this.#progress = { stage: 'preparing', done: 0 };
    return prepareExport(
      {
        title: [this.#projectName, this.#viewName].join(' – '),
        groups: this.#table.groups,
        columns: isTable && context ? withContext(this.#table.choices.columns) : this.#table.choices.columns,
        labels: tableLabels(app.t),
        locale: app.language,
        options
      },
      signal,
      (done) => (this.#progress = { stage: 'preparing', done })
    );
  }

  async #write(format: ExportFormat, table: ExportTable, signal: AbortSignal): Promise<Uint8Array | null> {
    this.#progress = { stage: 'writing', done: this.rowCount };
    return exportInWorker(format, table, signal);
  }

  get #projectName(): string {
    return this.#session.read('project').project.name;
  }

  get #viewName(): string {
    const name = this.#table.viewName || this.#app.t('quotations.title');
    return withPeriod(this.#app, this.#period, name);
  }

  #say(message: 'quotations.export.done' | 'quotations.export.copied', params: Record<string, string>): void {
    const count = this.#table.shown.length;
    const number = this.#app.formatNumber(count);
    this.#app.notices.show({ tone: 'info', text: this.#app.t(message, { ...params, count, number }) });
  }
}

function withContext(columns: readonly ColumnId[]): ColumnId[] {
  const others = columns.filter((id) => id !== 'before' && id !== 'after');
  const place = others.indexOf('text');
  if (place < 0) return [...others, 'before', 'after'];
  return [...others.slice(0, place), 'before', 'text', 'after', ...others.slice(place + 1)];
}

function toBlob(bytes: Uint8Array | null, type: string): Blob {
  if (!bytes) throw new DOMException('stopped', 'AbortError');
  return new Blob([bytes as BlobPart], { type });
}
