import type { Command, CommandContext } from '$lib/commands/command';
import { createProject } from '$lib/commands/project/create-project';
import { requireUnlocked } from '$lib/commands/sessions/require-unlocked';
import { AppError } from '$lib/domain/app-error';
import type { Change, HistoryEntry } from '$lib/domain/change';
import type { DocumentText } from '$lib/domain/document-text';
import type { ChangeId, CoderId, DocumentId } from '$lib/domain/ids';
import { tableNames, type TableName } from '$lib/domain/tables';
import { doneEntry, emptyHistory, redoneEntry, undoneEntry, type HistoryHead } from '$lib/model/history-head';
import { invertChange } from '$lib/model/invert-change';
import { ProjectModel, type ProjectRecords } from '$lib/model/project-model';
import type { ProjectContents } from './project-contents';

/** Where a project without a browser gets the time and its ids from. */
export type Clock = { now: () => string; newId: () => string };

/**
 * A project with its texts and history in memory and no storage: what the command line, the demo and tests work on.
 * Changed through the same commands as in the app.
 */
export class InMemoryProject {
  readonly model: ProjectModel;
  readonly #clock: Clock;
  readonly #texts: Map<string, DocumentText>;
  readonly #history: HistoryEntry[];
  /** Who makes the changes from here on. */
  coderId: CoderId | null = null;

  private constructor(contents: ProjectContents, clock: Clock) {
    this.model = ProjectModel.from(contents.records);
    this.#texts = new Map(contents.texts.map((text) => [text.id, text]));
    this.#history = [...contents.history];
    this.#clock = clock;
  }

  /** A new project; its first coder, when named, makes the changes. @throws AppError `command/empty-name` */
  static create(intent: Parameters<typeof createProject>[0], clock: Clock): InMemoryProject {
    const project = new InMemoryProject({ records: {}, texts: [], history: [] }, clock);
    project.#take(doneEntry(emptyHistory, createProject(intent, project.#context())));
    project.coderId = intent.coder?.id ?? null;
    return project;
  }

  /** The project in a bundle. */
  static from(contents: ProjectContents, clock: Clock): InMemoryProject {
    return new InMemoryProject(contents, clock);
  }

  get #head(): HistoryHead {
    return this.#history.at(-1) ?? emptyHistory;
  }

  /** Carries a command out; `texts` are those of the documents it adds. Null when there was nothing to do. @throws AppError */
  run<Intent>(command: Command<Intent>, intent: Intent, texts: readonly DocumentText[] = []): Change | null {
    const change = command(this.model, intent, this.#context());
    if (change.operations.length === 0) return null;
    requireUnlocked(this.model, change.command);
    for (const text of texts) this.#texts.set(text.id, text);
    this.#take(doneEntry(this.#head, change));
    return change;
  }

  /** Takes the last change back, but not the first, which made the project. @throws AppError `command/nothing-to-undo`, `session/locked` */
  undo(): Change {
    requireUnlocked(this.model);
    const top = this.#head.undoTop;
    if (top === null || top <= 1) throw new AppError('command/nothing-to-undo', {});
    return this.#take(undoneEntry(this.#head, this.#headBefore(top), this.#inverse(top)));
  }

  /** Does again what was last undone. @throws AppError `command/nothing-to-redo`, `session/locked` */
  redo(): Change {
    requireUnlocked(this.model);
    const top = this.#head.redoTop;
    if (top === null) throw new AppError('command/nothing-to-redo', {});
    return this.#take(redoneEntry(this.#head, this.#headBefore(top), this.#inverse(top)));
  }

  /** The words of a document. @throws AppError `model/not-found` */
  text(documentId: DocumentId): DocumentText {
    const { textId } = this.model.get('documents', documentId);
    const text = this.#texts.get(textId);
    if (!text) throw new AppError('model/not-found', { table: 'texts', id: textId });
    return text;
  }

  /** The whole project as plain values, ready for a bundle. */
  toContents(): ProjectContents {
    const records = Object.fromEntries(tableNames.map((name: TableName) => [name, this.model.list(name)]));
    return {
      records: records as ProjectRecords,
      texts: [...this.#texts.values()],
      history: [...this.#history]
    };
  }

  #context(): CommandContext {
    return { now: this.#clock.now(), newId: this.#clock.newId, coderId: this.coderId };
  }

  #take(entry: HistoryEntry): Change {
    this.model.apply(entry.change);
    this.#history.push(entry);
    return entry.change;
  }

  #headBefore(sequence: number): HistoryHead {
    return this.#entry(sequence - 1) ?? emptyHistory;
  }

  #inverse(sequence: number): Change {
    const entry = this.#entry(sequence);
    if (!entry) throw new Error(`history has no entry ${sequence}`);
    return invertChange(entry.change, this.#clock.newId() as ChangeId, this.#clock.now());
  }

  #entry(sequence: number): HistoryEntry | undefined {
    return this.#history.find((entry) => entry.sequence === sequence);
  }
}
