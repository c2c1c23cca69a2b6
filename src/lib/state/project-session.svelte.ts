import { createContext } from 'svelte';
import type { Command } from '$lib/commands/command';
import { requireUnlocked } from '$lib/commands/sessions/require-unlocked';
import { AppError } from '$lib/domain/app-error';
import type { Change, HistoryEntry } from '$lib/domain/change';
import type { DocumentText } from '$lib/domain/document-text';
import type { ChangeId, CoderId, DocumentId, ProjectId, TextId } from '$lib/domain/ids';
import { tableNames, type TableName } from '$lib/domain/tables';
import { doneEntry, emptyHistory, redoneEntry, undoneEntry, type HistoryHead } from '$lib/model/history-head';
import { invertChange } from '$lib/model/invert-change';
import { ProjectModel } from '$lib/model/project-model';
import { HeadMovedError, ProjectStore } from '$lib/storage/project-store';
import { commandContext } from './command-context';
import { expectedError } from './notices.svelte';
import { holdProject } from './project-presence';

type Revisions = Record<TableName, number>;

/**
 * An open project: the model in memory, its store, undo and the other tabs, behind one door for writing.
 * A change is on disk before the model, and so the screen, shows it.
 */
export class ProjectSession {
  readonly #store: ProjectStore;
  readonly #channel: BroadcastChannel;
  readonly #texts = new Map<TextId, DocumentText>();
  readonly #listeners = new Set<(entry: HistoryEntry) => void>();
  readonly #revisions: Revisions = $state(
    Object.fromEntries(tableNames.map((name) => [name, 0])) as Revisions
  );
  readonly #release: () => void;
  #model: ProjectModel;
  #head = $state.raw<HistoryHead>(emptyHistory);
  #coderId = $state<CoderId | null>(null);
  #queue: Promise<unknown> = Promise.resolve();
  #pending = 0;
  /** What is being read, for whoever closes to wait for. */
  readonly #reads = new Set<Promise<unknown>>();
  #isSaving = $state(false);

  private constructor(
    readonly id: ProjectId,
    store: ProjectStore,
    model: ProjectModel,
    head: HistoryHead,
    release: () => void
  ) {
    this.#store = store;
    this.#release = release;
    this.#model = model;
    this.#head = head;
    this.#channel = new BroadcastChannel(`kerncode:${id}`);
    this.#channel.onmessage = ({ data }) => {
      if (data > this.#head.sequence) void this.#followOtherTabs();
    };
    const remembered = localStorage.getItem(coderKey(id)) as CoderId | null;
    const coders = model.list('coders');
    this.#coderId =
      coders.find((coder) => coder.id === remembered)?.id ?? (coders.length === 1 ? coders[0]!.id : null);
  }

  /** Opens a project that is in this browser. @throws AppError `storage/…` */
  static async open(id: ProjectId): Promise<ProjectSession> {
    const release = await holdProject(id);
    try {
      return await ProjectSession.#openHeld(id, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  static async #openHeld(id: ProjectId, release: () => void): Promise<ProjectSession> {
    const store = await ProjectStore.open(id);
    try {
      const { records, head } = await store.load();
      const session = new ProjectSession(id, store, ProjectModel.from(records), head, release);
      // What another tab did after the load and before this one listened.
      await session.#enqueue(() => session.#catchUp());
      return session;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  /**
   * The project, and a dependency on the tables named: what is derived from it is derived anew after a change
   * to one of them. Never change what it gives. It is the living project under a new identity after each change,
   * so `const model = $derived(session.read('codes'))` passes changes on.
   */
  read(...tables: TableName[]): ProjectModel {
    for (const table of tables) void this.#revisions[table];
    return this.#model.handle();
  }

  /** Who is coding, in this tab: a coder of the project; null until someone has said so. */
  get coderId(): CoderId | null {
    return this.#coderId && this.read('coders').find('coders', this.#coderId) ? this.#coderId : null;
  }

  set coderId(id: CoderId | null) {
    this.#coderId = id;
    if (id) localStorage.setItem(coderKey(this.id), id);
  }

  get canUndo(): boolean {
    return isUndoable(this.#head.undoTop);
  }

  get canRedo(): boolean {
    return this.#head.redoTop !== null;
  }

  /** True while a change is on its way to disk. */
  get isSaving(): boolean {
    return this.#isSaving;
  }

  /** The number of the last change; grows with every one. */
  get sequence(): number {
    return this.#head.sequence;
  }

  /**
   * Carries a command out: on disk first, then in the model. Gives the change, or null when there was nothing
   * to do. Commands run one after another, each on the outcome of the one before. The intent may be `$state`; texts
   * are large and stored as they come: hold them plain or in `$state.raw`. A locked blind copy takes only the command that
   * unlocks it, and no undo or redo. @throws AppError
   */
  async run<Intent>(
    command: Command<Intent>,
    intent: Intent,
    texts: readonly DocumentText[] = []
  ): Promise<Change | null> {
    const plain = $state.snapshot(intent) as Intent;
    return this.#enqueue(async () => {
      const entry = await this.#commit(() => {
        const change = command(this.#model, plain, commandContext(this.coderId));
        if (change.operations.length === 0) return null;
        requireUnlocked(this.#model, change.command);
        return doneEntry(this.#head, change);
      }, texts);
      return entry?.change ?? null;
    });
  }

  /** Takes the last change back, also one of an earlier day. Gives what was undone. @throws AppError */
  async undo(): Promise<Change> {
    return this.#enqueue(async () => {
      const entry = await this.#commit(async () => {
        requireUnlocked(this.#model);
        const top = this.#head.undoTop;
        if (!isUndoable(top)) throw new AppError('command/nothing-to-undo', {});
        const { change } = await this.#store.readEntry(top);
        return undoneEntry(this.#head, await this.#headBefore(top), this.#inverse(change));
      });
      return entry!.change;
    });
  }

  /** Does again what was last undone. Gives what was done. @throws AppError */
  async redo(): Promise<Change> {
    return this.#enqueue(async () => {
      const entry = await this.#commit(async () => {
        requireUnlocked(this.#model);
        const top = this.#head.redoTop;
        if (top === null) throw new AppError('command/nothing-to-redo', {});
        const { change } = await this.#store.readEntry(top);
        return redoneEntry(this.#head, await this.#headBefore(top), this.#inverse(change));
      });
      return entry!.change;
    });
  }

  /** What was done, newest first. */
  async history(before: number, limit: number): Promise<HistoryEntry[]> {
    return this.#reading(this.#store.readEntriesBefore(before, limit));
  }

  /** What was done after a sequence number up to and with another, oldest first: a stretch of a long history. */
  async historyBetween(after: number, upTo: number): Promise<HistoryEntry[]> {
    return this.#reading(this.#store.readEntriesBetween(after, upTo));
  }

  /** Calls back after every change that reaches this tab; gives the way to stop. */
  onChange(listener: (entry: HistoryEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A document's words and turns; from memory after the first time. */
  async text(documentId: DocumentId): Promise<DocumentText> {
    const { textId } = this.#model.get('documents', documentId);
    const known = this.#texts.get(textId);
    if (known) return known;
    const text = await this.#reading(this.#store.readText(textId));
    this.#texts.set(textId, text);
    return text;
  }

  /** A text that is already in memory; undefined when `text` or `loadTexts` has not been waited for. */
  loadedText(documentId: DocumentId): DocumentText | undefined {
    const document = this.#model.find('documents', documentId);
    return document && this.#texts.get(document.textId);
  }

  /** Brings the texts of all documents into memory. */
  async loadTexts(): Promise<void> {
    const missing = this.#model
      .list('documents')
      .flatMap(({ textId }) => (this.#texts.has(textId) ? [] : [textId]));
    if (missing.length === 0) return;
    const read = await this.#reading(this.#store.readTexts(missing));
    for (const text of read) this.#texts.set(text.id, text);
  }

  /** Everything in the project, for a bundle. */
  async contents(): ReturnType<ProjectStore['readAll']> {
    return this.#enqueue(() => this.#store.readAll());
  }

  /** Characters of texts and history on disk. */
  async bytes(): Promise<number> {
    return this.#reading(this.#store.bytes());
  }

  /** Waits for what is being written and read, then lets go of the database and the other tabs. */
  async close(): Promise<void> {
    this.#channel.onmessage = null;
    while (this.#pending > 0) await this.#queue;
    await Promise.allSettled(this.#reads);
    this.#channel.close();
    this.#store.close();
    this.#release();
  }

  async #commit(
    makeEntry: () => HistoryEntry | null | Promise<HistoryEntry | null>,
    texts: readonly DocumentText[] = []
  ): Promise<HistoryEntry | null> {
    for (;;) {
      const entry = await makeEntry();
      if (!entry) return null;
      try {
        await this.#store.commit(entry, texts);
      } catch (error) {
        if (!(error instanceof HeadMovedError)) throw error;
        // With nothing to catch up on, what is on disk is not this project any more: trying on would never end.
        if ((await this.#catchUp()) === 0)
          throw new AppError('storage/project-missing', { id: this.id }, error);
        continue;
      }
      for (const text of texts) this.#texts.set(text.id, text);
      this.#channel.postMessage(entry.sequence);
      this.#take(entry);
      return entry;
    }
  }

  /** Takes in what other tabs have written; gives how many changes that were. */
  async #catchUp(): Promise<number> {
    const entries = await this.#store.readEntriesAfter(this.#head.sequence);
    for (const entry of entries) this.#take(entry);
    return entries.length;
  }

  /** As `catchUp`, when nobody waits for the outcome: a project that cannot be read says so at the next action. */
  async #followOtherTabs(): Promise<void> {
    try {
      await this.#enqueue(() => this.#catchUp());
    } catch (error) {
      expectedError(error);
    }
  }

  /** The change that takes one back, in the name of who does so. */
  #inverse(change: Change): Change {
    const { newId, now, coderId } = commandContext(this.coderId);
    return { ...invertChange(change, newId() as ChangeId, now), coderId };
  }

  #take(entry: HistoryEntry): void {
    this.#model.apply(entry.change);
    this.#model = this.#model.handle();
    this.#head = { sequence: entry.sequence, undoTop: entry.undoTop, redoTop: entry.redoTop };
    for (const table of new Set(entry.change.operations.map((operation) => operation.table)))
      this.#revisions[table] += 1;
    for (const listener of this.#listeners) listener(entry);
  }

  async #headBefore(sequence: number): Promise<HistoryHead> {
    return sequence <= 1 ? emptyHistory : this.#store.readHead(sequence - 1);
  }

  async #reading<Result>(work: Promise<Result>): Promise<Result> {
    this.#reads.add(work);
    try {
      return await work;
    } finally {
      this.#reads.delete(work);
    }
  }

  #enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#countPending(1);
    const result = this.#queue.then(work);
    const done = () => this.#countPending(-1);
    this.#queue = result.then(done, done);
    return result;
  }

  /** The count is plain and the state only written: an effect that runs a command must not depend on it. */
  #countPending(step: 1 | -1): void {
    this.#pending += step;
    this.#isSaving = this.#pending > 0;
  }
}

/** The first change made the project: taking that back would leave nothing to stand on. */
function isUndoable(top: number | null): top is number {
  return top !== null && top > 1;
}

function coderKey(id: ProjectId): string {
  return `kerncode:coder:${id}`;
}

export const [getSession, setSession] = createContext<ProjectSession>();
