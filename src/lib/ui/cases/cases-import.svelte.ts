import type { IncomingCase } from '$lib/analysis/cases/import/incoming-case';
import {
  defaultCaseImportChoices,
  planCaseImport,
  type CaseImportChoices,
  type CaseImportPlan
} from '$lib/analysis/cases/import/plan-case-import';
import { importCases } from '$lib/commands/cases/import-cases';
import type { AttributeKind } from '$lib/domain/attribute';
import type { CaseId } from '$lib/domain/ids';
import { attributeOfColumn } from '$lib/exchange/cases/attribute-title';
import type { CaseTableField } from '$lib/exchange/cases/case-titles';
import {
  cellsUnder,
  guessCaseColumns,
  type CaseColumnUse,
  type CaseMapping
} from '$lib/exchange/cases/import/guess-case-columns';
import { incomingAttributes, toIncomingCases } from '$lib/exchange/cases/import/to-incoming-cases';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { describeChange } from '$lib/ui/shell/describe-change';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { readCasesInWorker } from '$lib/workers/cases-client';

type OpenedFile = { name: string; rows: readonly (readonly string[])[] };

const emptyPlan: CaseImportPlan = {
  rows: [],
  newAttributes: [],
  newGroups: [],
  intent: { attributes: [], cases: [] }
};

/** One table of cases on its way in: the file read, its columns, the decisions, and what would come of it. */
export class CasesImporting {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #reading = $state<string | null>(null);
  #isBusy = $state(false);
  #stop: AbortController | null = null;
  #file = $state.raw<OpenedFile | null>(null);
  #mapping = $state.raw<CaseMapping>({ titleRow: 0, columns: [] });
  #choices = $state.raw<CaseImportChoices>(defaultCaseImportChoices);

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

  get mapping(): CaseMapping {
    return this.#mapping;
  }

  get choices(): CaseImportChoices {
    return this.#choices;
  }

  get hasNames(): boolean {
    return this.#mapping.columns.some((column) => column?.use === 'name');
  }

  readonly #incoming: readonly IncomingCase[] = $derived.by(() =>
    this.#file && this.hasNames ? toIncomingCases(this.#file.rows, this.#mapping) : []
  );

  readonly plan: CaseImportPlan = $derived.by(() => {
    if (this.#incoming.length === 0 || this.#isBusy) return emptyPlan;
    const model = this.#session.read('cases', 'attributes', 'caseGroups');
    return planCaseImport(model, this.#incoming, incomingAttributes(this.#mapping), this.#choices);
  });

  /** Reads a file and guesses its columns; what was open before goes. */
  async open(file: File): Promise<void> {
    this.cancel();
    const stop = new AbortController();
    this.#stop = stop;
    this.#reading = file.name;
    const sheet = await this.#app.attempt(() => readCasesInWorker(file, stop.signal));
    if (stop.signal.aborted) return;
    this.#reading = null;
    if (!sheet) return;
    this.#choices = defaultCaseImportChoices;
    this.#mapping = guessCaseColumns(sheet.rows);
    this.#file = { name: file.name, rows: sheet.rows };
  }

  /** Stops reading and lets go of the file. */
  cancel(): void {
    this.#stop?.abort();
    this.#reading = null;
    this.#file = null;
  }

  /** The title of a column, and the first cell under it with anything in it. */
  shown(column: number): { title: string; sample: string } {
    const { titleRow } = this.#mapping;
    const rows = this.#file?.rows ?? [];
    const sample = cellsUnder(rows, titleRow, column).find((cell) => cell.trim() !== '') ?? '';
    return { title: rows[titleRow]?.[column] ?? '', sample: sample.slice(0, 120) };
  }

  /** Says what a column holds. Only groups may take more columns than one. */
  setUse(column: number, use: CaseTableField | 'attribute' | null): void {
    const { titleRow, columns } = this.#mapping;
    const cells = cellsUnder(this.#file?.rows ?? [], titleRow, column);
    const title = this.shown(column).title || this.#app.t('cases.import.field.attribute');
    const chosen: CaseColumnUse =
      use === 'attribute' ? { use, attribute: attributeOfColumn(title, cells) } : use && { use };
    const isShared = use === null || use === 'attribute' || use === 'groups';
    this.#mapping = {
      titleRow,
      columns: columns.map((known, index) => {
        if (index === column) return chosen;
        return !isShared && known?.use === use ? null : known;
      })
    };
  }

  setKind(column: number, kind: AttributeKind): void {
    const { titleRow, columns } = this.#mapping;
    this.#mapping = {
      titleRow,
      columns: columns.map((known, index) =>
        index === column && known?.use === 'attribute'
          ? { use: 'attribute', attribute: { ...known.attribute, kind, choices: [] } }
          : known
      )
    };
  }

  setOverwrite(overwrite: boolean): void {
    this.#choices = { ...this.#choices, overwrite };
  }

  take(row: number, isTaken: boolean): void {
    const skipped = new Set(this.#choices.skipped);
    if (isTaken) skipped.delete(row);
    else skipped.add(row);
    this.#choices = { ...this.#choices, skipped };
  }

  /** Takes a row for a case that is there; null takes that back. */
  match(row: number, id: CaseId | null): void {
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
      const change = await this.#app.attempt(() => this.#session.run(importCases, intent));
      if (!change) return false;
      showUndoable(this.#app, this.#session, describeChange(change, this.#app.t));
      return true;
    } finally {
      this.#isBusy = false;
    }
  }
}
