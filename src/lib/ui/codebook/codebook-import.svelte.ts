import type { IncomingCode } from '$lib/analysis/codebook/import/incoming-code';
import {
  defaultImportChoices,
  type ImportChoices,
  type ImportDecision,
  type ImportPlan
} from '$lib/analysis/codebook/import/import-plan';
import { planCodebookImport } from '$lib/analysis/codebook/import/plan-codebook-import';
import { similarCodes } from '$lib/analysis/codebook/import/similar-codes';
import { importCodebook } from '$lib/commands/codebook/import-codebook';
import type { CodeId } from '$lib/domain/ids';
import type { CodebookField } from '$lib/exchange/codebook/import/codebook-fields';
import type { CodebookSheet } from '$lib/exchange/codebook/import/codebook-sheet';
import { guessColumns, type CodebookMapping } from '$lib/exchange/codebook/import/guess-columns';
import { toIncomingCodes } from '$lib/exchange/codebook/import/to-incoming-codes';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { readCodebookInWorker } from '$lib/workers/codebook-client';

type OpenedFile = { name: string; sheet: CodebookSheet };

const emptyPlan: ImportPlan = { codes: [], intent: { codes: [] } };

/** One codebook on its way in: the file read, its columns, the decisions, and what would come of it. */
export class CodebookImporting {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #reading = $state<string | null>(null);
  #isBusy = $state(false);
  #stop: AbortController | null = null;
  #file = $state.raw<OpenedFile | null>(null);
  #mapping = $state.raw<CodebookMapping>({ hasTitles: true, fields: [] });
  #choices = $state.raw<ImportChoices>(defaultImportChoices);

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
  }

  /** The name of the file being read; null when none is. */
  get reading(): string | null {
    return this.#reading;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  get file(): OpenedFile | null {
    return this.#file;
  }

  get mapping(): CodebookMapping {
    return this.#mapping;
  }

  get choices(): ImportChoices {
    return this.#choices;
  }

  get hasNames(): boolean {
    return this.#mapping.fields.some((field) => field === 'name' || field === 'path');
  }

  readonly #incoming: readonly IncomingCode[] = $derived.by(() => {
    if (!this.#file || !this.hasNames) return [];
    const names = this.#session
      .read('codes')
      .list('codes')
      .map(({ name }) => name);
    return toIncomingCodes(this.#file.sheet, this.#mapping, names);
  });

  readonly #similar = $derived.by(() => similarCodes(this.#session.read('codes', 'project'), this.#incoming));

  readonly plan: ImportPlan = $derived.by(() => {
    if (this.#incoming.length === 0 || this.#isBusy) return emptyPlan;
    const model = this.#session.read('codes', 'codeGroups', 'documents', 'quotations');
    return planCodebookImport(model, this.#incoming, this.#choices, this.#similar);
  });

  /** Reads a file and guesses its columns; what was open before goes. */
  async open(file: File): Promise<void> {
    this.cancel();
    const stop = new AbortController();
    this.#stop = stop;
    this.#reading = file.name;
    const sheet = await this.#app.attempt(() => readCodebookInWorker(file, stop.signal));
    if (stop.signal.aborted) return;
    this.#reading = null;
    if (!sheet) return;
    this.#choices = defaultImportChoices;
    this.#mapping = guessColumns(sheet);
    this.#file = { name: file.name, sheet };
  }

  /** Stops reading and lets go of the file. */
  cancel(): void {
    this.#stop?.abort();
    this.#reading = null;
    this.#file = null;
  }

  setTitles(hasTitles: boolean): void {
    this.#mapping = { ...this.#mapping, hasTitles };
  }

  /** Says what a column holds. Only names and groups may take more columns than one. */
  setField(column: number, field: CodebookField | null): void {
    const isShared = field === null || field === 'name' || field === 'groups';
    const fields = this.#mapping.fields.map((known, index) => {
      if (index === column) return field;
      return known === field && !isShared ? null : known;
    });
    this.#mapping = { ...this.#mapping, fields };
  }

  /** For all rows, those with a decision of their own too. */
  setStandard(standard: ImportDecision): void {
    this.#choices = { ...this.#choices, standard, byRow: new Map() };
  }

  setMakeParents(makeParents: boolean): void {
    this.#choices = { ...this.#choices, makeParents };
  }

  decide(row: number, decision: ImportDecision): void {
    this.#choices = { ...this.#choices, byRow: new Map(this.#choices.byRow).set(row, decision) };
  }

  /** Takes a row for a code that is there; null takes that back. */
  match(row: number, id: CodeId | null): void {
    const matches = new Map(this.#choices.matches);
    if (id) matches.set(row, id);
    else matches.delete(row);
    this.#choices = { ...this.#choices, matches };
  }

  /** Carries the plan out as one step; true when it went well. */
  async run(): Promise<boolean> {
    const { intent } = this.plan;
    this.#isBusy = true;
    try {
      const change = await this.#app.attempt(() => this.#session.run(importCodebook, intent));
      if (!change) return false;
      const { created = 0, updated = 0 } = change.params;
      showUndoable(this.#app, this.#session, this.#app.t('codebook.import.done', { created, updated }));
      return true;
    } finally {
      this.#isBusy = false;
    }
  }
}
