import { createContext } from 'svelte';
import { seatName } from '$lib/commands/sessions/seat-name';
import { takeReturned } from '$lib/commands/sessions/take-returned';
import type { ReturnedReading } from '$lib/commands/sessions/returned-reading';
import type { Change } from '$lib/domain/change';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import type { CodeId, CoderId, DocumentId } from '$lib/domain/ids';
import { readReturned } from '$lib/exchange/blind-copy/read-returned';
import type { ProjectContents } from '$lib/exchange/project-contents';
import type { AppState } from '$lib/state/app-state.svelte';
import { textFinder } from '$lib/state/blind-copies';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { parseInWorker } from '$lib/workers/bundle-client';

/** A blind copy on its way back into the project: read, shown, and taken only when someone says so. */
export class Returning {
  #reading = $state.raw<ReturnedReading | null>(null);
  #isReading = $state(false);

  /** `session`: the project it goes into. `viewer`: who looks, when that is not who codes in that project now. */
  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly viewer?: CoderId
  ) {}

  /** What came; null when nothing waits. */
  get reading(): ReturnedReading | null {
    return this.#reading;
  }

  get isReading(): boolean {
    return this.#isReading;
  }

  get comparison(): ComparisonSession | undefined {
    return this.#reading
      ? this.session.read('sessions').find('sessions', this.#reading.sessionId)
      : undefined;
  }

  /** The place in the session it is of. */
  get seat(): Seat | undefined {
    return this.comparison?.seats.find(({ id }) => id === this.#reading?.seatId);
  }

  /** The coder it is of, with the moment. */
  get name(): string {
    return this.seat ? seatName(this.session.read('coders'), this.seat) : '';
  }

  /** Whether what was coded may be shown: nobody sees another's codings before all have locked. */
  get isVisible(): boolean {
    const viewer = this.viewer ?? this.session.coderId;
    return this.#reading?.isVisible === true || this.seat?.coderId === viewer;
  }

  async readFile(file: File): Promise<void> {
    await this.#attempt(async () => {
      const contents = await parseInWorker(new Uint8Array(await file.arrayBuffer()), file.name);
      return this.#read(contents);
    });
  }

  async read({ contents }: { contents: ProjectContents }): Promise<void> {
    await this.#attempt(() => this.#read(contents));
  }

  /** Stores what was read, as one change; null when that changed nothing, undefined when it failed. */
  async take(): Promise<Change | null | undefined> {
    const reading = this.#reading;
    if (!reading) return undefined;
    const change = await this.app.attempt(() => this.session.run(takeReturned, { reading }));
    if (change !== undefined) this.close();
    return change;
  }

  close(): void {
    this.#reading = null;
  }

  /** The beginning of the words a coding is on, with the document's number. */
  place({ documentId, start, end }: { documentId: DocumentId; start: number; end: number }): string {
    const number = this.session.read().find('documents', documentId)?.number ?? '';
    const words = this.session.loadedText(documentId)?.text.slice(start, Math.min(end, start + 120)) ?? '';
    return `${number}: “${words.replace(/\s+/g, ' ')}${end - start > 120 ? '…' : ''}”`;
  }

  /** What a code is called in the session; a new one as its coder called it. */
  codeName(id: CodeId): string {
    const codebook = this.session.read().find('sessionCodebooks', this.#reading?.sessionId ?? '');
    const made = this.#reading?.unknownCodes.map(({ code }) => code) ?? [];
    return [...(codebook?.codes ?? []), ...made].find((code) => code.id === id)?.name ?? '';
  }

  async #read(contents: ProjectContents): Promise<ReturnedReading> {
    await this.session.loadTexts();
    return readReturned(this.session.read(), contents, textFinder(this.session));
  }

  async #attempt(work: () => Promise<ReturnedReading>): Promise<void> {
    this.#isReading = true;
    this.#reading = (await this.app.attempt(work)) ?? null;
    this.#isReading = false;
  }
}

export const [getReturning, setReturning] = createContext<Returning>();
