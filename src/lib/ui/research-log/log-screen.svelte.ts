import { listLogEntries, allLogEntries, type LogChoices } from '$lib/analysis/log/list-log-entries';
import { logAccount, type LogAccount } from '$lib/analysis/log/log-account';
import { currentNames } from '$lib/analysis/objects/current-names';
import { orderedIterations } from '$lib/commands/log/ordered-iterations';
import type { LogEntryId } from '$lib/domain/ids';
import type { Iteration, LogEntry } from '$lib/domain/log-entry';
import { objectWords } from '$lib/messages/object-words';
import { logWords, type LogWords } from '$lib/messages/log-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** The screen of the research log: what is asked for, what it gives, and the account of the iterations. */
export class LogScreen {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  #choices = $state.raw<LogChoices>(allLogEntries);

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
  }

  readonly words: LogWords = $derived.by(() => logWords(this.#app.t, this.#app.language));
  readonly #model = $derived.by(() => this.#session.read('logEntries', 'iterations'));
  /** Names are searched only while something is searched for. */
  readonly #nameOf = $derived.by(() =>
    currentNames(this.#choices.query === '' ? this.#model : this.#session.read(), objectWords(this.#app.t))
  );
  readonly listed: readonly LogEntry[] = $derived.by(() =>
    listLogEntries(this.#model, this.#choices, this.#nameOf)
  );
  readonly account: LogAccount = $derived.by(() => logAccount(this.#model));
  readonly iterations: readonly Iteration[] = $derived.by(() => orderedIterations(this.#model));

  get count(): number {
    return this.#model.count('logEntries');
  }

  find(id: LogEntryId): LogEntry | null {
    return this.#model.find('logEntries', id) ?? null;
  }

  iterationName({ iterationId }: LogEntry): string {
    return (iterationId && this.#model.find('iterations', iterationId)?.name) || '';
  }

  get choices(): LogChoices {
    return this.#choices;
  }

  get isNarrowed(): boolean {
    const { query, step, iterationId } = this.#choices;
    return query !== '' || step !== null || iterationId !== null;
  }

  choose(choices: Partial<LogChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
  }

  showAll(): void {
    this.choose({ ...allLogEntries, newestFirst: this.#choices.newestFirst });
  }
}
