import { createContext } from 'svelte';
import type { Command } from '$lib/commands/command';
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
  #model: ProjectModel;
  #head = $state.raw<HistoryHead>(emptyHistory);
  #coderId = $state<CoderId | null>(null);
  #queue: Promise<unknown> = Promise.resolve();
  #pending = $state(0);

  private constructor(
    readonly id: ProjectId,
    store: ProjectStore,
    model: ProjectModel,
    head: HistoryHead
  ) {
    this.#store = store;
    this.#model = model;
    this.#head = head;
    this.#channel = new BroadcastChannel(`kerncode:${id}`);
    this.#channel.onmessage = () => void this.#enqueue(() => this.#catchUp());
    const remembered = localStorage.getItem(coderKey(id)) as CoderId | null;
    const coders = model.list('coders');
    this.#coderId =
      coders.find((coder) => coder.id === remembered)?.id ?? (coders.length === 1 ? coders[0]!.id : null);
  }

  /** Opens a project that is in this browser. @throws AppError `storage/…` */
  static async open(id: ProjectId): Promise<ProjectSession> {
    const store = await ProjectStore.open(id);
    const { records, head } = await store.load();
    return new ProjectSession(id, store, ProjectModel.from(records), head);
  }

  /**
   * The project, and a dependency on the tables named: what is derived from it is derived anew after a change
   * to one of them. Never change what it gives.
   */
  read(...tables: TableName[]): ProjectModel {
    for (const table of tables) void this.#revisions[table];
    return this.#model;
  }

  /** Who is coding, in this tab; null until someone has said so. */
  get coderId(): CoderId | null {
    return this.#coderId;
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
    return this.#pending > 0;
  }

  /** The number of the last change; grows with every one. */
  get sequence(): number {
    return this.#head.sequence;
  }

  /**
   * Carries a command out: on disk first, then in the model. Gives the change, or null when there was nothing
   * to do. Commands run one after another, each on the outcome of the one before. @throws AppError
   */
  async run<Intent>(
    command: Command<Intent>,
    intent: Intent,
    texts: readonly DocumentText[] = []
  ): Promise<Change | null> {
    const plain = $state.snapshot(intent) as Intent;
    return this.#enqueue(async () => {
      const entry = await this.#commit(() => {
        const change = command(this.#model, plain, commandContext(this.#coderId));
        return change.operations.length === 0 ? null : doneEntry(this.#head, change);
      }, texts);
      return entry?.change ?? null;
    });
  }

  /** Takes the last change back, also one of an earlier day. Gives what was undone. @throws AppError */
  async undo(): Promise<Change> {
    return this.#enqueue(async () => {
      const entry = await this.#commit(async () => {
        const top = this.#head.undoTop;
        if (!isUndoable(top)) throw new AppError('command/nothing-to-undo', {});
        const { change } = await this.#store.readEntry(top);
        return undoneEntry(this.#head, await this.#headBefore(top), invertChange(change, ...stamp()));
      });
      return entry!.change;
    });
  }

  /** Does again what was last undone. Gives what was done. @throws AppError */
  async redo(): Promise<Change> {
    return this.#enqueue(async () => {
      const entry = await this.#commit(async () => {
        const top = this.#head.redoTop;
        if (top === null) throw new AppError('command/nothing-to-redo', {});
        const { change } = await this.#store.readEntry(top);
        return redoneEntry(this.#head, await this.#headBefore(top), invertChange(change, ...stamp()));
      });
      return entry!.change;
    });
  }

  /** What was done, newest first. */
  async history(before: number, limit: number): Promise<HistoryEntry[]> {
    return this.#store.readEntriesBefore(before, limit);
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
    const text = await this.#store.readText(textId);
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
    for (const text of await this.#store.readTexts(missing)) this.#texts.set(text.id, text);
  }

  /** Everything in the project, for a bundle. */
  async contents(): ReturnType<ProjectStore['readAll']> {
    return this.#enqueue(() => this.#store.readAll());
  }

  /** Characters of texts and history on disk. */
  async bytes(): Promise<number> {
    return this.#store.bytes();
  }

  /** Waits for what is being written, then lets go of the database and the other tabs. */
  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    this.#channel.close();
    this.#store.close();
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
        await this.#catchUp();
        continue;
      }
      for (const text of texts) this.#texts.set(text.id, text);
      this.#take(entry);
      this.#channel.postMessage(entry.sequence);
      return entry;
    }
  }

  async #catchUp(): Promise<void> {
    for (const entry of await this.#store.readEntriesAfter(this.#head.sequence)) this.#take(entry);
  }

  #take(entry: HistoryEntry): void {
    this.#model.apply(entry.change);
    this.#head = { sequence: entry.sequence, undoTop: entry.undoTop, redoTop: entry.redoTop };
    for (const table of new Set(entry.change.operations.map((operation) => operation.table)))
      this.#revisions[table] += 1;
    for (const listener of this.#listeners) listener(entry);
  }

  async #headBefore(sequence: number): Promise<HistoryHead> {
    return sequence <= 1 ? emptyHistory : this.#store.readEntry(sequence - 1);
  }

  #enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#pending += 1;
    const result = this.#queue.then(work, work);
    this.#queue = result.then(
      () => (this.#pending -= 1),
      () => (this.#pending -= 1)
    );
    return result;
  }
}

/** The first change made the project: taking that back would leave nothing to stand on. */
function isUndoable(top: number | null): top is number {
  return top !== null && top > 1;
}

function stamp(): [ChangeId, string] {
  const { newId, now } = commandContext(null);
  return [newId() as ChangeId, now];
}

function coderKey(id: ProjectId): string {
  return `kerncode:coder:${id}`;
}

export const [getSession, setSession] = createContext<ProjectSession>();
