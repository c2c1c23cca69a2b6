import type { DocumentToImport, SpeakerAssignment } from '$lib/commands/documents/import-documents';
import type { AppErrorData } from '$lib/domain/app-error';
import type { DocumentKind } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import { countSpeakerTurns, type SpeakerTurns } from '$lib/exchange/sources/speaker-turns';
import type { ReadSource } from '$lib/workers/read-source';
import type { FoundFile } from './dropped-files';

/** What a user may correct of a file before it is imported. */
export type ImportDraft = {
  name: string;
  kind: DocumentKind;
  date: string | null;
  caseName: string;
  caseRole: string;
  speakers: SpeakerAssignment[];
};

type State =
  | { status: 'waiting' | 'reading' }
  | { status: 'read'; read: ReadSource; speakerTurns: SpeakerTurns[]; hasTimes: boolean }
  | { status: 'failed'; error: AppErrorData };

/** One file of an import: being read, read and open to correction, or failed. Nothing of it is stored. */
export class ImportEntry {
  readonly id: string;
  readonly file: File;
  readonly path: string;
  readonly #cancel = new AbortController();
  #state = $state.raw<State>({ status: 'waiting' });
  #progress = $state(0);
  #wanted = $state<boolean | null>(null);
  #draft = $state<ImportDraft | null>(null);

  constructor(id: string, { path, file }: FoundFile) {
    this.id = id;
    this.path = path;
    this.file = file;
  }

  get status(): State['status'] {
    return this.#state.status;
  }

  get isPending(): boolean {
    return this.status === 'waiting' || this.status === 'reading';
  }

  get error(): AppErrorData | null {
    return this.#state.status === 'failed' ? this.#state.error : null;
  }

  /** What was read; null while there is nothing yet, or never will be. */
  get read(): ReadSource | null {
    return this.#state.status === 'read' ? this.#state.read : null;
  }

  /** How often each label speaks, in order of appearance. */
  get speakerTurns(): readonly SpeakerTurns[] {
    return this.#state.status === 'read' ? this.#state.speakerTurns : [];
  }

  get hasTimes(): boolean {
    return this.#state.status === 'read' && this.#state.hasTimes;
  }

  /** 0 to 1. */
  get progress(): number {
    return this.#progress;
  }

  /** Open to correction; null until the file is read. */
  get draft(): ImportDraft | null {
    return this.#draft;
  }

  /** The name it will have, or the file's. */
  get name(): string {
    return this.#draft?.name.trim() || this.file.name;
  }

  /** The user's own choice to import it or not; null when there was none. */
  get wanted(): boolean | null {
    return this.#wanted;
  }

  set wanted(wanted: boolean | null) {
    this.#wanted = wanted;
  }

  /** Aborted by `cancel`. */
  get signal(): AbortSignal {
    return this.#cancel.signal;
  }

  /** Stops reading it; what was read stays. */
  cancel(): void {
    this.#cancel.abort();
  }

  showProgress(fraction: number): void {
    if (this.isPending) this.#state = { status: 'reading' };
    this.#progress = fraction;
  }

  takeRead(read: ReadSource): void {
    const { name, kind, date, caseName, caseRole, speakers } = read.document;
    this.#draft = { name, kind, date, caseName, caseRole, speakers };
    this.#state = {
      status: 'read',
      read,
      speakerTurns: countSpeakerTurns(read.text.turns),
      hasTimes: read.text.turns.some(({ startMs }) => startMs !== null)
    };
  }

  takeFailure(error: AppErrorData): void {
    this.#state = { status: 'failed', error };
  }

  /** The corrected document with its text. An emptied name falls back on the one it had. */
  toImport(): { document: DocumentToImport; text: DocumentText } {
    const { read } = this;
    if (!read || !this.#draft) throw new Error(`${this.file.name} has not been read`);
    const draft = $state.snapshot(this.#draft);
    return {
      document: { ...read.document, ...draft, name: draft.name.trim() || read.document.name },
      text: read.text
    };
  }
}
