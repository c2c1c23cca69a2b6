import { readSeal } from '$lib/exchange/integrity/read-seal';
import {
  verifyReport,
  type VerifiedReport,
  type VerifiedStatus
} from '$lib/exchange/integrity/verify-report';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { keepReport, readKeptReport, type OpenedReport } from './kept-report';
import { loadedTexts } from './loaded-texts';

/** What is shown of the outcome: everything, all that does not match, or one status. */
export type VerifyFilter = 'all' | 'attention' | VerifiedStatus;

/** A report that is being verified against the open project, and again whenever the project changes. */
export class Verifying {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #reading = $state<string | null>(null);
  #report = $state.raw<OpenedReport | null>(null);
  #result = $state.raw<VerifiedReport | null>(null);
  /** What the reader asked for; what does not match unless asked for something else. */
  #filter = $state<VerifyFilter | null>(null);
  /** Of the verification that counts: an older one that ends later is not shown. */
  #turn = 0;

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
    this.#report = readKeptReport(session.id);
  }

  /** The name of the file that is being read. */
  get reading(): string | null {
    return this.#reading;
  }

  get report(): OpenedReport | null {
    return this.#report;
  }

  get result(): VerifiedReport | null {
    return this.#result;
  }

  get filter(): VerifyFilter {
    const isAllRight = this.#result?.counts.matches === this.#result?.quotations.length;
    return this.#filter ?? (isAllRight ? 'all' : 'attention');
  }

  set filter(filter: VerifyFilter) {
    this.#filter = filter;
  }

  get shown(): VerifiedReport['quotations'] {
    const quotations = this.#result?.quotations ?? [];
    if (this.filter === 'all') return quotations;
    if (this.filter === 'attention') return quotations.filter(({ status }) => status !== 'matches');
    return quotations.filter(({ status }) => status === this.filter);
  }

  /** Reads a report; what was shown stays when it cannot be. */
  async open(file: File): Promise<void> {
    this.#reading = file.name;
    try {
      await this.#app.attempt(async () => {
        const read = await readSeal(new Uint8Array(await file.arrayBuffer()), file.name);
        this.#result = null;
        this.#filter = null;
        this.#report = { file: file.name, ...read };
        keepReport(this.#session.id, this.#report);
      });
    } finally {
      this.#reading = null;
    }
  }

  /** Compares the report with the project as it is. */
  async check(report: OpenedReport, model: ProjectModel): Promise<void> {
    const turn = (this.#turn += 1);
    await this.#app.attempt(async () => {
      await this.#session.loadTexts();
      const result = await verifyReport(report, model, loadedTexts(this.#session, model));
      if (turn === this.#turn) this.#result = result;
    });
  }
}
