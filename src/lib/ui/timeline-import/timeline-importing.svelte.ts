import type { EntryProblemCode, IncomingEntry } from '$lib/analysis/timeline/import/incoming-entry';
import type { ImportDecision } from '$lib/analysis/timeline/import/import-decisions';
import {
  planTimelineImport,
  type TimelineImportPlan
} from '$lib/analysis/timeline/import/plan-timeline-import';
import {
  defaultTimelineChoices,
  type ChosenKind,
  type TimelineImportChoices
} from '$lib/analysis/timeline/import/resolve-entry';
import { studyDays } from '$lib/analysis/timeline/import/study-days';
import { importTimeline } from '$lib/commands/events/import-timeline';
import type { Change } from '$lib/domain/change';
import {
  defaultCalendarOptions,
  type CalendarOptions,
  type RecurrenceChoice
} from '$lib/exchange/timeline/ics/calendar-options';
import {
  guessTimelineColumns,
  hasNames,
  type TimelineMapping
} from '$lib/exchange/timeline/import/guess-timeline-columns';
import type { TimelineFile } from '$lib/exchange/timeline/import/read-timeline-file';
import { sheetEntries } from '$lib/exchange/timeline/import/sheet-entries';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { localDay } from '$lib/ui/base/local-day';
import { describeChange } from '$lib/ui/shell/describe-change';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { readTimelineInWorker } from '$lib/workers/timeline-client';

const emptyPlan: TimelineImportPlan = {
  entries: [],
  newTracks: [],
  intent: { tracks: [], phases: [], events: [] }
};

/** What came of an import. */
export type ImportedTimeline = { change: Change; plan: TimelineImportPlan };

/** One calendar or table on its way in: the file read, how it is taken, the decisions, and what would come of it. */
export class TimelineImporting {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #reading = $state<string | null>(null);
  #isBusy = $state(false);
  #stop: AbortController | null = null;
  #source: File | null = null;
  #file = $state.raw<TimelineFile | null>(null);
  #mappings = $state.raw<readonly (TimelineMapping | null)[]>([]);
  #calendarOptions = $state.raw<CalendarOptions>(defaultCalendarOptions);
  #choices = $state.raw<TimelineImportChoices>(defaultTimelineChoices);
  #result = $state.raw<ImportedTimeline | null>(null);

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

  get file(): TimelineFile | null {
    return this.#file;
  }

  /** How each sheet is read; null is a sheet that is left out. */
  get mappings(): readonly (TimelineMapping | null)[] {
    return this.#mappings;
  }

  get calendarOptions(): CalendarOptions {
    return this.#calendarOptions;
  }

  get choices(): TimelineImportChoices {
    return this.#choices;
  }

  /** What came of it; null until it was run. */
  get result(): ImportedTimeline | null {
    return this.#result;
  }

  get hasNames(): boolean {
    return this.#file?.kind === 'calendar' || this.#mappings.some((mapping) => mapping && hasNames(mapping));
  }

  readonly #incoming: readonly IncomingEntry[] = $derived.by(() => {
    if (!this.#file) return [];
    return this.#file.kind === 'calendar'
      ? this.#file.calendar.entries
      : sheetEntries(this.#file.sheets, this.#mappings);
  });

  readonly plan: TimelineImportPlan = $derived.by(() => {
    if (this.#incoming.length === 0 || this.#isBusy || this.#result) return emptyPlan;
    const model = this.#session.read(
      'cases',
      'documents',
      'tracks',
      'phases',
      'events',
      'moments',
      'responses'
    );
    return planTimelineImport(model, this.#incoming, localDay(), this.#choices);
  });

  /** Reads a file; what was open before goes. */
  async open(file: File): Promise<void> {
    this.cancel();
    const model = this.#session.read('documents', 'phases', 'events', 'moments', 'responses');
    this.#calendarOptions = { ...defaultCalendarOptions, study: studyDays(model) };
    this.#choices = defaultTimelineChoices;
    await this.#read(file);
  }

  async #read(file: File): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#reading = file.name;
    const read = await this.#app.attempt(() =>
      readTimelineInWorker(file, this.#calendarOptions, stop.signal)
    );
    if (stop.signal.aborted) return;
    this.#reading = null;
    if (!read) return;
    if (read.kind === 'table') {
      const guesses = read.sheets.map(({ rows }) => guessTimelineColumns(rows));
      const known = guesses.map((mapping) => (hasNames(mapping) ? mapping : null));
      // Of a file nobody understands the first sheet is put to the user.
      this.#mappings = known.some(Boolean)
        ? known
        : guesses.map((mapping, index) => (index === 0 ? mapping : null));
    }
    this.#source = file;
    this.#file = read;
  }

  /** Stops reading and lets go of the file. */
  cancel(): void {
    this.#stop?.abort();
    this.#reading = null;
    this.#file = null;
    this.#source = null;
    this.#result = null;
  }

  /** Reads the calendar again by another clock, or with other times of what recurs. */
  async setCalendar(options: { zone?: string; recurring?: RecurrenceChoice }): Promise<void> {
    this.#calendarOptions = { ...this.#calendarOptions, ...options };
    if (this.#source) await this.#read(this.#source);
  }

  /** Changes how a sheet is read; null leaves it out. */
  setMapping(sheet: number, mapping: TimelineMapping | null): void {
    this.#mappings = this.#mappings.map((known, index) => (index === sheet ? mapping : known));
    this.#choices = { ...this.#choices, decisions: new Map(), kinds: new Map() };
  }

  setOverwrite(overwrite: boolean): void {
    this.#choices = { ...this.#choices, overwrite };
  }

  take(key: string, isTaken: boolean): void {
    const skipped = new Set(this.#choices.skipped);
    if (isTaken) skipped.delete(key);
    else skipped.add(key);
    this.#choices = { ...this.#choices, skipped };
  }

  setKind(key: string, kind: ChosenKind): void {
    this.#choices = { ...this.#choices, kinds: new Map(this.#choices.kinds).set(key, kind) };
  }

  /** Decides about one problem, by its id. */
  decide(id: string, decision: ImportDecision): void {
    this.#choices = { ...this.#choices, decisions: new Map(this.#choices.decisions).set(id, decision) };
  }

  /** Decides about all problems of a code: what was decided row by row is overruled. */
  decideAll(code: EntryProblemCode, decision: ImportDecision): void {
    const decisions = new Map(this.#choices.decisions);
    for (const { problems } of this.plan.entries)
      for (const problem of problems) if (problem.code === code) decisions.delete(problem.id);
    const decisionsByCode = new Map(this.#choices.decisionsByCode).set(code, decision);
    this.#choices = { ...this.#choices, decisions, decisionsByCode };
  }

  /** Carries the plan out as one step. */
  async run(): Promise<void> {
    const { plan } = this;
    this.#isBusy = true;
    try {
      const change = await this.#app.attempt(() => this.#session.run(importTimeline, plan.intent));
      if (!change) return;
      this.#result = { change, plan };
      showUndoable(this.#app, this.#session, describeChange(change, this.#app.t));
    } finally {
      this.#isBusy = false;
    }
  }
}
