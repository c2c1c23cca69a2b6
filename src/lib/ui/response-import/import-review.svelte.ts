import type {
  ChangeDecision,
  RespondentChoice,
  ResponseImportPlan
} from '$lib/analysis/responses/response-import-plan';
import { planSteps } from '$lib/analysis/responses/plan-response-import';
import { suggestRespondents, type RespondentSuggestion } from '$lib/analysis/responses/suggest-respondents';
import type { ImportedAnswer } from '$lib/commands/responses/imported-responses';
import type { ProblemDecision } from '$lib/domain/response-mapping';
import { problemKey } from '$lib/exchange/responses/problem-key';
import type { ResponseProblem, ResponseReading } from '$lib/exchange/responses/read-responses';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { withRespondentName } from './mapping-edits';
import { groupProblems, type ProblemGroup } from './problem-groups';
import type { ResponseImporting } from './response-importing.svelte';
import { correctionOf } from './corrections';

/** Milliseconds of comparing after which the page gets its turn. */
const turn = 24;

/** What was read of a file, what is decided about it, and what would come of that. */
export class ImportReview {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #importing: ResponseImporting;
  #reading = $state.raw<ResponseReading | null>(null);
  #plan = $state.raw<ResponseImportPlan | null>(null);
  #suggested = $state.raw<readonly RespondentSuggestion[]>([]);
  #people = $state.raw<ReadonlyMap<string, RespondentChoice>>(new Map());
  #changed = $state<ChangeDecision>('fill');
  #byResponse = $state.raw<ReadonlyMap<string, ChangeDecision>>(new Map());
  #corrections = $state.raw<ReadonlyMap<string, ImportedAnswer['value']>>(new Map());
  #duplicates = $state<'first' | 'last'>('first');
  #stop = new AbortController();
  #round = 0;

  constructor(app: AppState, session: ProjectSession, importing: ResponseImporting) {
    this.#app = app;
    this.#session = session;
    this.#importing = importing;
  }

  /** Null until the file has been read; the one before stays while it is read again. */
  get reading(): ResponseReading | null {
    return this.#reading;
  }

  /** Null until what was read has been held against the project. */
  get plan(): ResponseImportPlan | null {
    return this.#plan;
  }

  get changed(): ChangeDecision {
    return this.#changed;
  }

  get duplicates(): 'first' | 'last' {
    return this.#duplicates;
  }

  get corrections(): ReadonlyMap<string, ImportedAnswer['value']> {
    return this.#corrections;
  }

  /** Who the respondents of the file are taken to be, those to look at first. */
  get people(): readonly RespondentSuggestion[] {
    return this.#suggested;
  }

  readonly problems: readonly ProblemGroup[] = $derived.by(() =>
    groupProblems(this.#reading?.problems ?? [])
  );

  /** Answers that are left out because they are none, and were not put right. */
  get leftOut(): number {
    const left = this.#reading?.problems.filter(
      (problem) => problem.item !== null && problem.decision === 'skip' && !this.correctionOf(problem)
    );
    return left?.length ?? 0;
  }

  /** How many items have open answers. */
  get openItems(): number {
    const open = new Set(
      this.#reading?.items.flatMap(({ kind, withText, number }) =>
        kind === 'text' || withText ? [number] : []
      )
    );
    const answered = new Set<string>();
    for (const { answers } of this.#reading?.responses ?? [])
      for (const { item, value, text } of answers)
        if (open.has(item) && (typeof value === 'string' || text)) answered.add(item);
    return answered.size;
  }

  choiceOf({ name, choice }: RespondentSuggestion): RespondentChoice {
    return this.#people.get(name) ?? choice;
  }

  isOwnChoice(name: string): boolean {
    return this.#people.has(name);
  }

  /** Names of the file that are read as this one. */
  namesReadAs(name: string): string[] {
    const respondents = this.#importing.mapping?.respondents ?? [];
    return respondents.filter((known) => known.name === name).map(({ found }) => found);
  }

  /** What was typed for a problem; undefined when nothing was. */
  correctionOf(problem: ResponseProblem): ImportedAnswer['value'] | undefined {
    const key = correctionOf(problem);
    return key === null ? undefined : this.#corrections.get(key);
  }

  /** Reads the file by the mapping, and holds it against the project. */
  async read(): Promise<void> {
    const { file, mapping, known } = this.#importing;
    if (!file || !mapping) return;
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    this.#importing.wait({ what: 'reading', share: 0 });
    const onProgress = (share: number) => {
      if (!signal.aborted) this.#importing.wait({ what: 'reading', share });
    };
    const reading = await this.#app.attempt(async () => {
      try {
        return await file.read(mapping, known, { onProgress, signal });
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    });
    if (signal.aborted) return;
    this.#importing.wait(null);
    if (!reading) return this.#importing.goTo('columns');
    this.#suggested = this.#suggest(reading);
    this.#reading = reading;
    await this.#compare();
  }

  /** Stops reading and forgets what was read and decided. */
  clear(): void {
    this.#stop.abort();
    this.#round += 1;
    this.#reading = null;
    this.#suggested = [];
    this.#plan = null;
    this.#people = new Map();
    this.#byResponse = new Map();
    this.#corrections = new Map();
    this.#changed = 'fill';
    this.#duplicates = 'first';
  }

  choose(names: readonly string[], choice: RespondentChoice): void {
    const people = new Map(this.#people);
    for (const name of names) people.set(name, choice);
    this.#people = people;
    void this.#compare();
  }

  /** Two names of the file are one person's; null for the second: they are not after all. */
  join(found: string, name: string | null): void {
    this.#importing.edit(withRespondentName(this.#importing.mapping!, found, name));
    void this.read();
  }

  /** For a whole kind of problem, those with a decision of their own too. */
  decide(kind: ResponseProblem['kind'], decision: ProblemDecision): void {
    const { decisions, ...mapping } = this.#importing.mapping!;
    const others = Object.entries(decisions).filter(([key]) => key !== kind && !key.startsWith(`${kind} `));
    this.#importing.edit({ ...mapping, decisions: { ...Object.fromEntries(others), [kind]: decision } });
    void this.read();
  }

  decideOne(problem: ResponseProblem, decision: ProblemDecision): void {
    this.correct(problem, undefined);
    const mapping = this.#importing.mapping!;
    const decisions = { ...mapping.decisions, [problemKey(problem)]: decision };
    this.#importing.edit({ ...mapping, decisions });
    void this.read();
  }

  /** What should have been in a cell; undefined takes that back. */
  correct(problem: ResponseProblem, value: ImportedAnswer['value'] | undefined): void {
    const key = correctionOf(problem);
    if (key === null) return;
    const corrections = new Map(this.#corrections);
    if (value === undefined) corrections.delete(key);
    else corrections.set(key, value);
    this.#corrections = corrections;
    void this.#compare();
  }

  /** For all responses that are there, those with a decision of their own too. */
  setChanged(changed: ChangeDecision): void {
    this.#changed = changed;
    this.#byResponse = new Map();
    void this.#compare();
  }

  setChangedOf(key: string, decision: ChangeDecision): void {
    this.#byResponse = new Map(this.#byResponse).set(key, decision);
    void this.#compare();
  }

  setDuplicates(duplicates: 'first' | 'last'): void {
    this.#duplicates = duplicates;
    void this.#compare();
  }

  #suggest({ respondents }: ResponseReading): RespondentSuggestion[] {
    const suggested = suggestRespondents(this.#session.read(), this.#importing.questionnaireId, respondents);
    return suggested.sort((a, b) => urgency(a) - urgency(b));
  }

  /** Holds what was read against the project, a little at a time. */
  async #compare(): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const round = (this.#round += 1);
    const { questionnaireId, fileName, name } = this.#importing;
    const model = this.#session.read();
    const steps = planSteps(model, questionnaireId, reading, {
      fileName,
      name,
      respondents: new Map(this.people.map((one) => [one.name, this.choiceOf(one)])),
      changed: this.#changed,
      byResponse: this.#byResponse,
      duplicates: this.#duplicates,
      corrections: this.#corrections,
      mapping: null
    });
    let until = performance.now() + turn;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        this.#plan = step.value;
        break;
      }
      if (performance.now() < until) continue;
      this.#importing.wait({ what: 'planning', share: null });
      await nextTask();
      if (round !== this.#round) return;
      until = performance.now() + turn;
    }
    if (this.#importing.waiting?.what === 'planning') this.#importing.wait(null);
  }
}

/** What to look at first: names that may be somebody else's, then who is unknown. */
function urgency({ because, similar }: RespondentSuggestion): number {
  if (because === 'new' && similar.length > 0) return 0;
  if (because === 'new') return 1;
  if (because === 'spelling' || because === 'no-name') return 2;
  return 3;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
