import { createContext } from 'svelte';
import { deleteReports } from '$lib/commands/reports/delete-reports';
import { saveReport } from '$lib/commands/reports/save-report';
import { usualReport } from '$lib/commands/reports/usual-report';
import type { ReportId } from '$lib/domain/ids';
import { reportPartKinds, type Report, type ReportPartKind } from '$lib/domain/report';
import type { ReportFormat } from '$lib/exchange/report/export-report';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { saveFile } from '$lib/ui/base/save-file';
import { exportFileName, mediaType } from '$lib/ui/quotations/export-choices';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { loadedTexts } from './loaded-texts';
import type { ReportStage } from './make-report';

/** What can be changed of a report. */
export type ReportFields = Partial<Omit<Report, 'id' | 'createdAt'>>;

/** The report that is being set up: a saved one, or the usual one until anything of it is changed. */
export class ReportSetup {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #draftId = crypto.randomUUID() as ReportId;
  readonly #startedAt = new Date().toISOString();
  #chosenId = $state<ReportId | null>(null);
  #making = $state<ReportFormat | null>(null);
  #stage = $state<ReportStage>('reading');
  #stop: AbortController | null = null;

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
  }

  /** Those that are saved, the oldest first. */
  readonly reports = $derived.by(() =>
    this.#session
      .read('reports')
      .list('reports')
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
  );

  readonly report = $derived.by((): Report => {
    const saved = this.reports.find(({ id }) => id === this.#chosenId) ?? this.reports[0];
    if (saved) return saved;
    const usual = usualReport(this.#session.read('project', 'networks'));
    return { ...usual, id: this.#draftId, createdAt: this.#startedAt };
  });

  /** The parts that are in, in order, then the others in their usual order. */
  readonly listed = $derived.by((): ReportPartKind[] => {
    const { parts } = this.report;
    return [...parts, ...reportPartKinds.filter((part) => !parts.includes(part))];
  });

  get isSaved(): boolean {
    return this.reports.length > 0;
  }

  /** The format that is being made. */
  get making(): ReportFormat | null {
    return this.#making;
  }

  /** How far that is. */
  get stage(): ReportStage {
    return this.#stage;
  }

  choose(id: ReportId): void {
    this.#chosenId = id;
  }

  async save(fields: ReportFields): Promise<void> {
    const { createdAt: _, ...before } = this.report;
    await this.#app.attempt(() => this.#session.run(saveReport, { ...before, ...fields }));
  }

  /** Another report like this one. */
  async copy(): Promise<void> {
    const { createdAt: _, ...before } = this.report;
    if (!this.isSaved) await this.save({});
    const id = crypto.randomUUID() as ReportId;
    const title = this.#app.t('report.copyOf', { title: before.title, number: this.reports.length + 1 });
    await this.#app.attempt(() => this.#session.run(saveReport, { ...before, id, title }));
    this.#chosenId = id;
  }

  async remove(): Promise<void> {
    const { id, title } = this.report;
    await this.#app.attempt(async () => {
      await this.#session.run(deleteReports, { ids: [id] });
      showUndoable(this.#app, this.#session, this.#app.t('report.removed', { title }));
    });
  }

  async include(part: ReportPartKind, isIn: boolean): Promise<void> {
    const without = this.report.parts.filter((other) => other !== part);
    if (!isIn) return this.save({ parts: without });
    // Where it usually stands: before the first part that usually comes after it.
    const rank = (other: ReportPartKind) => reportPartKinds.indexOf(other);
    const after = without.findIndex((other) => rank(other) > rank(part));
    const at = after < 0 ? without.length : after;
    return this.save({ parts: without.toSpliced(at, 0, part) });
  }

  /** Moves a part that is in to a place among those that are in; what is outside is the first or last place. */
  async move(part: ReportPartKind, to: number): Promise<number> {
    const without = this.report.parts.filter((other) => other !== part);
    const place = Math.max(0, Math.min(without.length, to));
    if (this.report.parts[place] !== part) await this.save({ parts: without.toSpliced(place, 0, part) });
    return place;
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Makes the report as the project is now, and gives the browser its file. */
  async make(format: ReportFormat): Promise<void> {
    const [app, session] = [this.#app, this.#session];
    const report = $state.snapshot(this.report) as Report;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#making = format;
    this.#stage = 'reading';
    try {
      await app.attempt(async () => {
        await session.loadTexts();
        const model = session.read();
        const { makeReport } = await import('./make-report');
        const now = new Date().toISOString();
        const source = { findText: loadedTexts(session, model), now };
        const onstage = (stage: ReportStage) => (this.#stage = stage);
        const bytes = await makeReport(format, model, report, source, signal, onstage).catch(
          (error: unknown) => {
            if (signal.aborted) return null;
            throw error;
          }
        );
        if (!bytes) return;
        const file = exportFileName([report.title], now.slice(0, 10), format);
        saveFile(bytes, file, mediaType(format));
        app.notices.show({ tone: 'info', text: app.t('report.done', { file }) });
      });
    } finally {
      this.#making = null;
      this.#stop = null;
    }
  }
}

export const [getReportSetup, setReportSetup] = createContext<ReportSetup>();
