import { importResponses } from '$lib/commands/responses/import-responses';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { Questionnaire } from '$lib/domain/questionnaire';
import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { MappingGuess, MappingShape } from '$lib/exchange/responses/guess-mapping';
import { knownQuestionnaire, type KnownQuestionnaire } from '$lib/exchange/responses/known-questionnaire';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openResponseFile, type OpenResponseFile } from '$lib/workers/response-client';
import { freeName } from './free-name';
import { hasAnswers, itemsToChoose, keptMapping, needsMoment } from './mapping-edits';
import { ImportReview } from './import-review.svelte';

export const importSteps = ['file', 'columns', 'check', 'result'] as const;
export type ImportStep = (typeof importSteps)[number];

/** What the dialog is waiting for; `share` is how much of it is done, null when that is not known. */
export type Waiting = { what: 'opening' | 'reading' | 'planning' | 'storing'; share: number | null };

/** What came of an import. */
export type ImportOutcome = {
  questionnaire: Questionnaire;
  added: number;
  changed: number;
  /** Answers that were left out. */
  left: number;
  /** Items of the questionnaire with open answers in it. */
  openItems: number;
  /** The change that did it: as long as it is the last, it can be taken back from here. */
  sequence: number;
};

/** Responses on their way in, in four steps: the file, what its columns hold, what would come of it, what came of it. */
export class ResponseImporting {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly questionnaire: Questionnaire | null;
  /** Reading and planning as chosen in the third step. */
  readonly review: ImportReview;
  #step = $state<ImportStep>('file');
  #waiting = $state.raw<Waiting | null>(null);
  #fileName = $state('');
  #opened = $state.raw<OpenResponseFile | null>(null);
  #guess = $state.raw<MappingGuess | null>(null);
  #mapping = $state.raw<ResponseMapping | null>(null);
  #chosen = $state.raw<ReadonlySet<number>>(new Set());
  /** Null: nobody chose, and the file says which; empty: none. */
  #kept = $state<string | null>(null);
  #outcome = $state.raw<ImportOutcome | null>(null);
  #stop = new AbortController();
  /** Of a questionnaire that is to be made. */
  name = $state('');
  isRemembered = $state(true);
  rememberAs = $state('');

  constructor(app: AppState, session: ProjectSession, questionnaire: Questionnaire | null) {
    this.#app = app;
    this.#session = session;
    this.questionnaire = questionnaire;
    this.review = new ImportReview(app, session, this);
  }

  get step(): ImportStep {
    return this.#step;
  }

  get waiting(): Waiting | null {
    return this.#waiting;
  }

  get fileName(): string {
    return this.#fileName;
  }

  get file(): OpenResponseFile | null {
    return this.#opened;
  }

  get guess(): MappingGuess | null {
    return this.#guess;
  }

  get mapping(): ResponseMapping | null {
    return this.#mapping;
  }

  /** Columns of which the user said what they hold, by their place in the mapping. */
  get chosen(): ReadonlySet<number> {
    return this.#chosen;
  }

  get outcome(): ImportOutcome | null {
    return this.#outcome;
  }

  get questionnaireId(): QuestionnaireId | null {
    return this.questionnaire?.id ?? null;
  }

  /** The kept mapping the file is read by; null when its own titles tell. */
  get keptName(): string | null {
    return this.#kept === '' ? null : this.#kept;
  }

  /** What the project knows, to read the file by. */
  readonly known: KnownQuestionnaire = $derived.by(() =>
    knownQuestionnaire(
      this.#session.read('questionnaires', 'items', 'moments', 'cases'),
      this.questionnaireId
    )
  );

  /** Items that columns can be of. */
  readonly items = $derived.by(() => (this.#mapping ? itemsToChoose(this.#mapping, this.known.items) : []));

  /** Names of moments to offer. */
  readonly moments = $derived.by(() => [
    ...new Set([...this.known.moments.map(({ name }) => name), ...(this.#mapping?.moments ?? [])])
  ]);

  readonly needsMoment = $derived.by(() => this.#mapping !== null && needsMoment(this.#mapping));

  /** Why the answers cannot be read yet; null when they can. */
  readonly obstacle = $derived.by((): 'moment' | 'answers' | null => {
    if (!this.#mapping || !hasAnswers(this.#mapping)) return 'answers';
    return this.needsMoment && !this.#mapping.moment?.trim() ? 'moment' : null;
  });

  /** Reads a file and guesses how it lies; what was open before goes. */
  async open(file: File): Promise<void> {
    this.cancel();
    const { signal } = (this.#stop = new AbortController());
    this.#fileName = file.name;
    this.#waiting = { what: 'opening', share: null };
    const opened = await this.#attempt(() => openResponseFile(file, signal), signal);
    if (!opened) return;
    if (signal.aborted) return opened.close();
    this.#opened = opened;
    this.name = freeName(
      file.name.replace(/\.[^.]+$/, ''),
      this.#session.read('questionnaires').list('questionnaires')
    );
    this.#kept = null;
    await this.#guessAnew({});
    this.rememberAs = this.keptName ?? this.#app.t('responseImport.file.usual');
  }

  /** Stops what is going on and lets go of the file; nothing was stored. */
  cancel(): void {
    this.#stop.abort();
    this.review.clear();
    this.#opened?.close();
    this.#opened = null;
    this.#guess = null;
    this.#mapping = null;
    this.#outcome = null;
    this.#waiting = null;
    this.#step = 'file';
  }

  /** Stops reading or comparing, and goes back to the columns. */
  stopReading(): void {
    this.review.clear();
    this.#waiting = null;
    if (this.#step === 'check') this.#step = 'columns';
  }

  goTo(step: ImportStep): void {
    if (step === 'check') void this.review.read();
    this.#step = step;
  }

  /** Takes the file to lie otherwise than guessed: its columns are guessed again. */
  async reshape(shape: MappingShape): Promise<void> {
    const { layout, sheets, firstRow, titleRows, momentPerSheet } = this.#mapping!;
    // In another layout the titles stand elsewhere.
    const titles = shape.layout ? {} : { firstRow, titleRows };
    await this.#guessAnew({ layout, sheets, momentPerSheet, ...titles, ...shape });
  }

  /** Reads the file by a kept mapping; null by its own titles. */
  async readAs(kept: string | null): Promise<void> {
    this.#kept = kept ?? '';
    await this.#guessAnew({});
    if (kept) this.rememberAs = kept;
  }

  /** What is guessed is put right. `column` is the one of which the user said what it holds. */
  edit(mapping: ResponseMapping, column: number | null = null): void {
    this.#mapping = mapping;
    if (column !== null) this.#chosen = new Set(this.#chosen).add(column);
  }

  wait(waiting: Waiting | null): void {
    this.#waiting = waiting;
  }

  /** How the file was read, as it is to be kept; null when it is not. */
  get mappingToKeep(): { name: string; mapping: ResponseMapping } | null {
    const name = this.rememberAs.trim();
    if (!this.#mapping || !this.isRemembered || name === '') return null;
    return { name, mapping: keptMapping(this.#mapping) };
  }

  /** Carries the plan out as one step. */
  async run(): Promise<void> {
    const { plan } = this.review;
    if (!plan) return;
    this.#waiting = { what: 'storing', share: null };
    // The names may have been changed since it was made.
    const intent = { ...plan.intent, name: this.name, mapping: this.mappingToKeep };
    const change = await this.#app.attempt(() => this.#session.run(importResponses, intent));
    this.#waiting = null;
    if (!change) return;
    const { added = 0, changed = 0 } = change.params;
    const questionnaire = change.operations.find(({ table }) => table === 'questionnaires')?.after;
    this.#outcome = {
      questionnaire: (questionnaire as Questionnaire | undefined) ?? this.questionnaire!,
      added: Number(added),
      changed: Number(changed),
      left: this.review.leftOut,
      openItems: this.review.openItems,
      sequence: this.#session.sequence
    };
    this.#step = 'result';
  }

  async #guessAnew(shape: MappingShape): Promise<void> {
    const opened = this.#opened;
    if (!opened) return;
    const { signal } = this.#stop;
    this.#waiting = { what: 'opening', share: null };
    const { mappings, ...known } = this.known;
    const kept = this.#kept === null ? mappings : mappings.filter(({ name }) => name === this.#kept);
    const guess = await this.#attempt(() => opened.guess({ ...known, mappings: kept }, shape), signal);
    if (signal.aborted || !guess) return;
    this.#guess = guess;
    this.#chosen = new Set();
    this.#mapping = guess.mapping;
    if (this.needsMoment && !guess.mapping.moment && this.moments.length === 0)
      this.#mapping = { ...guess.mapping, moment: this.#app.t('responseImport.file.firstMoment') };
    const isKept = guess.columns.some(({ because }) => because === 'kept-mapping');
    if (this.#kept === null && isKept && kept.length === 1) this.#kept = kept[0]!.name;
  }

  /** The outcome, or undefined when it failed, which is shown, or was stopped, which is not. */
  async #attempt<Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
    const stoppable = async () => {
      try {
        return await work();
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    };
    const value = await this.#app.attempt(stoppable);
    if (!signal.aborted) this.#waiting = null;
    return value;
  }
}
