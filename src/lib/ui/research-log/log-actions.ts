import { moveIteration } from '$lib/commands/log/move-iteration';
import { removeIteration } from '$lib/commands/log/remove-iteration';
import { removeLogEntries } from '$lib/commands/log/remove-log-entries';
import { saveIteration } from '$lib/commands/log/save-iteration';
import { saveLogEntry } from '$lib/commands/log/save-log-entry';
import type { IterationId, LogEntryId } from '$lib/domain/ids';
import type { Iteration, LogEntry, LogStep } from '$lib/domain/log-entry';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { localDay } from '$lib/ui/base/local-day';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';

type Saved = Omit<Parameters<typeof saveLogEntry>[1], 'id'>;

/** What a new entry begins with. */
export type NewEntry = { step?: LogStep; iterationId?: IterationId | null; about?: readonly ObjectRef[] };

/** What can be done with the research log; what fails is said. */
export class LogActions {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #gate: CoderGate;

  constructor(app: AppState, session: ProjectSession, gate: CoderGate) {
    this.#app = app;
    this.#session = session;
    this.#gate = gate;
  }

  /** Makes an entry of today; null when nobody says who is writing. */
  async create(fields: NewEntry = {}): Promise<LogEntryId | null> {
    if (!(await this.#gate.ask())) return null;
    const id = crypto.randomUUID() as LogEntryId;
    const title = this.#app.t('researchLog.untitled');
    const entry = { id, title, date: localDay(), ...fields };
    const change = await this.#app.attempt(() => this.#session.run(saveLogEntry, entry));
    return change ? id : null;
  }

  async save(id: LogEntryId, fields: Saved): Promise<void> {
    await this.#app.attempt(() => this.#session.run(saveLogEntry, { id, ...fields }));
  }

  async attach({ id, about }: LogEntry, ref: ObjectRef): Promise<void> {
    await this.save(id, { about: [...about, ref] });
  }

  async detach({ id, about }: LogEntry, ref: ObjectRef): Promise<void> {
    await this.save(id, { about: about.filter((other) => objectKey(other) !== objectKey(ref)) });
  }

  /** Removes entries and offers the way back; true when it was done. */
  async remove(ids: readonly LogEntryId[]): Promise<boolean> {
    const change = await this.#app.attempt(() => this.#session.run(removeLogEntries, { ids }));
    if (!change) return false;
    const { count, title } = change.params as { count: number; title: string };
    showUndoable(this.#app, this.#session, this.#app.t('researchLog.deleted', { count, title }));
    return true;
  }

  /** Makes an iteration; null when that failed. */
  async addIteration(name: string): Promise<IterationId | null> {
    const id = crypto.randomUUID() as IterationId;
    const change = await this.#app.attempt(() => this.#session.run(saveIteration, { id, name }));
    return change ? id : null;
  }

  async saveIteration(id: IterationId, fields: { name?: string; comment?: string }): Promise<void> {
    await this.#app.attempt(() => this.#session.run(saveIteration, { id, ...fields }));
  }

  async moveIteration(id: IterationId, toIndex: number): Promise<void> {
    await this.#app.attempt(() => this.#session.run(moveIteration, { id, toIndex }));
  }

  /** Removes an iteration and offers the way back; true when it was done. */
  async removeIteration({ id, name }: Iteration): Promise<boolean> {
    const change = await this.#app.attempt(() => this.#session.run(removeIteration, { id }));
    if (!change) return false;
    showUndoable(this.#app, this.#session, this.#app.t('researchLog.board.removed', { name }));
    return true;
  }
}
