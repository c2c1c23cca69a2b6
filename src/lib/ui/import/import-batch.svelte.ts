import { importDocuments, type SpeakerAssignment } from '$lib/commands/documents/import-documents';
import { documentCounterId } from '$lib/domain/counter';
import { AppError, toErrorData, type AppErrorData } from '$lib/domain/app-error';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { ImportClient } from '$lib/workers/import-client';
import { fileLimit, type FoundFile } from './dropped-files';
import { findDuplicates, type Duplicate } from './find-duplicates';
import { ImportEntry } from './import-entry.svelte';

const showEveryMs = 100;

/** What became of a file: the number of its document, or why it is none. */
export type ImportOutcome = { entry: ImportEntry } & (
  | { number: number }
  | { error: AppErrorData }
  /** Not ticked: because it repeats something, or by the user's choice. */
  | { duplicate: Duplicate | null }
);

/** Files on their way into a project: read in workers, shown for correction, then stored at once or not at all. */
export class ImportBatch {
  readonly #session: ProjectSession;
  readonly #client: ImportClient;
  #entries = $state.raw<readonly ImportEntry[]>([]);
  #outcomes = $state.raw<readonly ImportOutcome[] | null>(null);
  #isStoring = $state(false);
  readonly #arrived: (() => void)[] = [];
  #lastId = 0;

  constructor(session: ProjectSession, client = new ImportClient()) {
    this.#session = session;
    this.#client = client;
  }

  get entries(): readonly ImportEntry[] {
    return this.#entries;
  }

  readonly pendingCount = $derived.by(() => this.#entries.filter(({ isPending }) => isPending).length);

  /** From 0 to 1 over all files. */
  readonly progress = $derived.by(() => {
    const done = this.#entries.map((entry) => (entry.isPending ? entry.progress : 1));
    return done.reduce((sum, part) => sum + part, 0) / Math.max(1, done.length);
  });

  /** By entry id, what it repeats; such an entry is imported only when the user says so. */
  readonly duplicates = $derived.by(() => {
    const candidates = this.#entries.flatMap(({ id, file, read }) =>
      read ? [{ id, name: file.name, origin: read.document.origin }] : []
    );
    return findDuplicates(candidates, this.#session.read('documents').list('documents'));
  });

  /** The entries that will be imported, in order. */
  readonly chosen = $derived.by(() => this.#entries.filter((entry) => this.isChosen(entry)));

  /** By entry id, the number the document will get. */
  readonly numbers = $derived.by(() => {
    const last = this.#session.read('counters').lastNumber(documentCounterId);
    return new Map(this.chosen.map(({ id }, index) => [id, last + index + 1]));
  });

  /** What became of every file, once stored. */
  get outcomes(): readonly ImportOutcome[] | null {
    return this.#outcomes;
  }

  get isStoring(): boolean {
    return this.#isStoring;
  }

  isChosen(entry: ImportEntry): boolean {
    return entry.read !== null && (entry.wanted ?? !this.duplicates.has(entry.id));
  }

  /** Puts files on the list and begins to read them. Gives how many did not fit. */
  add(files: readonly FoundFile[]): number {
    const room = Math.max(0, fileLimit - this.#entries.length);
    const added = files.slice(0, room).map((found) => new ImportEntry(String(++this.#lastId), found));
    this.#entries = [...this.#entries, ...added];
    for (const entry of added) void this.#read(entry);
    return files.length - added.length;
  }

  remove(entry: ImportEntry): void {
    entry.cancel();
    this.#entries = this.#entries.filter((other) => other !== entry);
  }

  /** Stops reading; what was read stays. */
  cancelReading(): void {
    for (const entry of this.#entries) if (entry.isPending) entry.cancel();
  }

  /** How many other files have a speaker of this label. */
  countOthersWith(entry: ImportEntry, label: string): number {
    return this.#draftsWith(entry, label).length;
  }

  /** Gives the label the same person in every other file. */
  assignEverywhere(entry: ImportEntry, { label, ...person }: SpeakerAssignment): void {
    for (const speaker of this.#draftsWith(entry, label)) Object.assign(speaker, person);
  }

  /** Stores what is chosen, all of it or nothing, as one step to undo. @throws AppError */
  async store(): Promise<void> {
    // As they were when the user decided: afterwards each file repeats its own document.
    const duplicates = this.duplicates;
    const chosen = this.chosen.map((entry) => ({ entry, ...entry.toImport() }));
    this.#isStoring = true;
    try {
      const documents = chosen.map(({ document }) => document);
      const texts = chosen.map(({ text }) => text);
      await this.#session.run(importDocuments, { documents }, texts);
    } finally {
      this.#isStoring = false;
    }
    const model = this.#session.read();
    const numbers = new Map(
      chosen.map(({ entry, document }) => [entry, model.get('documents', document.id).number])
    );
    this.#outcomes = this.#entries.map((entry) => this.#outcomeOf(entry, numbers.get(entry), duplicates));
    this.close();
  }

  /** Ends the workers; what was read stays. */
  close(): void {
    this.cancelReading();
    this.#client.close();
  }

  async #read(entry: ImportEntry): Promise<void> {
    try {
      const progress = (fraction: number): void => entry.showProgress(fraction);
      const read = await this.#client.read(entry.file, entry.signal, progress);
      this.#show(() => entry.takeRead(read));
    } catch (error) {
      // Also a bug in reading one file must not hold up the others: it shows with that file.
      const failure =
        error instanceof AppError ? error : new AppError('worker/crashed', { reason: String(error) }, error);
      this.#show(() => entry.takeFailure(toErrorData(failure)));
    }
  }

  /** What arrives within a moment is shown together: every showing looks at all files again. */
  #show(take: () => void): void {
    if (this.#arrived.push(take) > 1) return;
    setTimeout(() => {
      for (const next of this.#arrived.splice(0)) next();
    }, showEveryMs);
  }

  #draftsWith(entry: ImportEntry, label: string): SpeakerAssignment[] {
    return this.#entries
      .filter((other) => other !== entry)
      .flatMap(({ draft }) => draft?.speakers.filter((speaker) => speaker.label === label) ?? []);
  }

  #outcomeOf(
    entry: ImportEntry,
    number: number | undefined,
    duplicates: ReadonlyMap<string, Duplicate>
  ): ImportOutcome {
    if (number !== undefined) return { entry, number };
    if (entry.error) return { entry, error: entry.error };
    return { entry, duplicate: duplicates.get(entry.id) ?? null };
  }
}
