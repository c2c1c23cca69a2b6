import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { ContentLanguage } from '$lib/domain/project';
import type { SessionReport, SessionReportFormat } from '$lib/exchange/session-report/session-report';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { saveFile } from '$lib/ui/base/save-file';
import { exportFileName, mediaType } from '$lib/ui/quotations/export-choices';
import { loadedTexts } from '$lib/ui/report/loaded-texts';

/** The account of a comparison session as it is now, in a language, and the files it can be. */
export class SessionReportView {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #comparison: () => ComparisonSession;
  #report = $state.raw<SessionReport | null>(null);
  #language = $state<ContentLanguage>('nl');
  #isSaving = $state(false);
  #reading: AbortController | null = null;
  #saving: AbortController | null = null;

  constructor(app: AppState, session: ProjectSession, comparison: () => ComparisonSession) {
    this.#app = app;
    this.#session = session;
    this.#comparison = comparison;
    this.#language = session.read('project').project.language;
  }

  /** Null until it was put together for the first time; the one before while another is. */
  get report(): SessionReport | null {
    return this.#report;
  }

  get language(): ContentLanguage {
    return this.#language;
  }

  set language(language: ContentLanguage) {
    this.#language = language;
  }

  get isSaving(): boolean {
    return this.#isSaving;
  }

  /** Puts the account together; a later call takes the place of one that is at it. */
  async read(): Promise<void> {
    this.#reading?.abort();
    const stop = new AbortController();
    this.#reading = stop;
    const [{ id }, language] = [this.#comparison(), this.#language];
    await this.#session.loadTexts();
    const [{ buildSessionReport }, { loadReportLabels }, { breathing }] = await Promise.all([
      import('$lib/exchange/session-report/build-session-report'),
      import('$lib/messages/report-labels'),
      import('$lib/ui/base/breathing')
    ]);
    const labels = await loadReportLabels(language);
    if (stop.signal.aborted) return;
    const model = this.#session.read();
    const source = { findText: loadedTexts(this.#session, model), now: new Date().toISOString(), labels };
    try {
      this.#report = await buildSessionReport(model, id, { ...source, pause: breathing(stop.signal) });
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  }

  /** Gives the browser the account as a file. */
  async save(format: SessionReportFormat): Promise<void> {
    const report = this.#report;
    if (!report) return;
    this.#saving = new AbortController();
    this.#isSaving = true;
    try {
      const { exportSessionReportInWorker } = await import('$lib/workers/report-client');
      const bytes = await exportSessionReportInWorker(format, report, this.#saving.signal);
      if (!bytes) return;
      const name = this.#app.t('sessionReport.screen.fileName', { name: this.#comparison().name });
      const file = exportFileName([name], report.content.madeOn.slice(0, 10), format);
      saveFile(bytes, file, mediaType(format));
      this.#app.notices.show({ tone: 'info', text: this.#app.t('sessionReport.screen.saved', { file }) });
    } finally {
      this.#isSaving = false;
    }
  }

  stop(): void {
    this.#saving?.abort();
  }

  close(): void {
    this.#reading?.abort();
    this.#saving?.abort();
  }
}
