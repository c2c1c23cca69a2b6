import { createContext } from 'svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { drawParts } from '$lib/analysis/sessions/draw-parts';
import { givenUnits } from '$lib/analysis/sessions/given-units';
import { sessionGroups } from '$lib/analysis/sessions/session-groups';
import { unitsOfText } from '$lib/analysis/sessions/units-of-text';
import { addCoder } from '$lib/commands/project/add-coder';
import { nameKey } from '$lib/commands/required-name';
import { createSession, type NewSession } from '$lib/commands/sessions/create-session';
import type { CodeLevel } from '$lib/domain/code';
import type { Seat, Segmentation } from '$lib/domain/comparison-session';
import { sessionCounterId } from '$lib/domain/counter';
import type { SourceDocument } from '$lib/domain/document';
import type { CodeGroupId, CodeId, CoderId, DocumentId, SeatId, SessionId, TextId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { codingsByDocument, type CodingsByDocument } from './codings-by-document';
import { setupErrors, type SetupErrors } from './setup-errors';

export const greatestSeed = 999_999;

/** A coder as the form holds one: of the project, or one whose name is being typed (`coderId` null). */
export type SeatDraft = {
  id: SeatId;
  coderId: CoderId | null;
  newName: string;
  moment: string;
  source: Seat['source'];
};

export type Extent = 'whole' | 'chosen' | 'sample';
export type CodeScope = 'all' | 'codes' | 'groups';

/** A new comparison session while it is being set up. Nothing is stored before `create`. */
export class SessionSetup {
  readonly documentIds = new SvelteSet<DocumentId>();
  /** The turns chosen by hand, by document, as the offsets where they begin. */
  readonly turnStarts = new SvelteMap<DocumentId, ReadonlySet<number>>();
  readonly codeIds = new SvelteSet<CodeId>();
  readonly groupIds = new SvelteSet<CodeGroupId>();
  name = $state('');
  comment = $state('');
  extent = $state<Extent>('whole');
  /** Percent of the turns of each document. */
  share = $state(25);
  seed = $state(1);
  scope = $state<CodeScope>('all');
  level = $state<CodeLevel>('open');
  segmentation = $state<Segmentation>('free');
  withoutCoefficients = $state(false);
  seats = $state<SeatDraft[]>([]);
  #blind = $state(true);
  #hasTexts = $state(false);
  #wasTried = $state(false);

  readonly documents: SourceDocument[];
  readonly codedBy: CodingsByDocument;
  readonly number: number;

  readonly #chosen = $derived.by(() => this.documents.filter(({ id }) => this.documentIds.has(id)));

  constructor(
    readonly app: AppState,
    readonly session: ProjectSession
  ) {
    const model = session.read();
    this.documents = model.list('documents').sort((a, b) => a.number - b.number);
    this.codedBy = codingsByDocument(model);
    this.number = model.lastNumber(sessionCounterId) + 1;
    this.name = app.t('sessions.setup.defaultName', { number: this.number });
    this.seed = this.number;
    const coders = model.list('coders').map(({ id }) => id);
    const first = session.coderId ?? coders[0] ?? null;
    const second = coders.find((id) => id !== first) ?? null;
    this.seats = [this.#draftSeat(first), this.#draftSeat(second)];
  }

  /** The documents in the session, by number. */
  get chosen(): readonly SourceDocument[] {
    return this.#chosen;
  }

  get blind(): boolean {
    return this.#blind;
  }

  /** Who sees the others' codings anyway has no need of a copy. */
  set blind(blind: boolean) {
    if (blind === this.#blind) return;
    this.#blind = blind;
    for (const seat of this.seats) seat.source = blind ? 'blind-copy' : 'project';
  }

  /** False while words are still being read from disk. */
  get hasTexts(): boolean {
    return this.#hasTexts;
  }

  get needsTexts(): boolean {
    return this.extent !== 'whole' || this.segmentation !== 'free';
  }

  async loadTexts(): Promise<void> {
    await this.session.loadTexts();
    this.#hasTexts = true;
  }

  /** The turns of a document, or its paragraphs when it has none. */
  turnsOf(documentId: DocumentId): readonly Stretch[] {
    const text = this.#hasTexts ? this.session.loadedText(documentId) : undefined;
    // Only sentences depend on the language.
    return text ? unitsOfText(text, 'turn', 'nl').map((turn) => ({ documentId, ...turn })) : [];
  }

  /** How many turns the documents of the session have. */
  readonly turnCount = $derived.by(() =>
    this.#chosen.reduce((sum, { id }) => sum + this.turnsOf(id).length, 0)
  );

  /** What of the documents is in the session; none for all. */
  readonly parts = $derived.by((): Stretch[] => {
    if (this.extent === 'whole' || !this.#hasTexts) return [];
    if (this.extent === 'chosen')
      return this.#chosen.flatMap(({ id }) => {
        const starts = this.turnStarts.get(id);
        return starts ? this.turnsOf(id).filter(({ start }) => starts.has(start)) : [];
      });
    const documents = this.#chosen.flatMap(({ id }) => {
      const text = this.session.loadedText(id);
      return text ? [{ documentId: id, text }] : [];
    });
    return drawParts(documents, this.#sample());
  });

  /** The units that are given; none when coders choose their own spans. */
  readonly units = $derived.by((): Stretch[] => {
    if (this.segmentation === 'free' || !this.#hasTexts) return [];
    return givenUnits(
      this.session.read('documents', 'quotations'),
      this.segmentation,
      this.#chosen.map(({ id }) => id),
      this.parts,
      this.findText
    );
  });

  readonly findText = (id: TextId) =>
    this.documents.map((document) => this.session.loadedText(document.id)).find((text) => text?.id === id);

  drawAgain(): void {
    this.seed = (this.#sample().seed + 1) % (greatestSeed + 1);
  }

  /** Makes what was typed for the sample what is drawn by: a field may be left empty, or hold what is no seed. */
  settleSample(): void {
    this.share = this.#percentage();
    this.seed = this.#sample().seed;
  }

  /** How often a coder coded in the documents of the session. */
  codingCount(coderId: CoderId | null): number {
    if (!coderId) return 0;
    return this.#chosen.reduce((sum, { id }) => sum + (this.codedBy.get(id)?.get(coderId) ?? 0), 0);
  }

  /** Adds a place for a coder who has none yet, or for one whose name is to be typed. */
  addSeat(): void {
    const taken = new Set(this.seats.map(({ coderId }) => coderId));
    const next = this.session
      .read('coders')
      .list('coders')
      .find(({ id }) => !taken.has(id));
    this.seats.push(this.#draftSeat(next?.id ?? null));
  }

  removeSeat(id: SeatId): void {
    this.seats = this.seats.filter((seat) => seat.id !== id);
  }

  /** Whether a coder has more than one place: then each has its moment. */
  isRepeated({ coderId, newName }: SeatDraft): boolean {
    const key = coderKey(coderId, newName);
    return key !== '' && this.seats.filter((seat) => coderKey(seat.coderId, seat.newName) === key).length > 1;
  }

  /** What keeps it from being made, once that was tried. */
  readonly errors = $derived.by((): SetupErrors => (this.#wasTried ? this.#check() : { seats: new Map() }));

  /** Makes the session and gives its number; null when something is missing, which `errors` then says, or failed. */
  async create(): Promise<number | null> {
    this.#wasTried = true;
    if (this.needsTexts) await this.loadTexts();
    const errors = this.#check();
    if (Object.keys(errors).length > 1 || errors.seats.size > 0) return null;
    const seats = await this.app.attempt(() => this.#seatsWithCoders());
    if (!seats) return null;
    const intent: NewSession = {
      id: crypto.randomUUID() as SessionId,
      name: this.name,
      comment: this.comment.trim(),
      documentIds: this.#chosen.map(({ id }) => id),
      parts: this.parts,
      sample: this.extent === 'sample' ? this.#sample() : null,
      codeIds: this.scope === 'codes' ? [...this.codeIds] : [],
      codeGroupIds: this.scope === 'groups' ? [...this.groupIds] : [],
      level: this.level,
      segmentation: this.segmentation,
      units: this.units,
      blind: this.#blind,
      withoutCoefficients: this.withoutCoefficients,
      seats,
      groups: sessionGroups(this.session.read())
    };
    const change = await this.app.attempt(() => this.session.run(createSession, intent));
    return change ? (this.session.read().find('sessions', intent.id)?.number ?? null) : null;
  }

  #check(): SetupErrors {
    return setupErrors({
      name: this.name,
      documentCount: this.documentIds.size,
      extent: this.extent,
      partCount: this.parts.length,
      scope: this.scope,
      codeCount: this.codeIds.size,
      groupCount: this.groupIds.size,
      segmentation: this.segmentation,
      unitCount: this.units.length,
      seats: this.seats.map(({ id, coderId, newName, moment }) => ({
        id,
        coder: coderKey(coderId, newName),
        isNew: coderId === null,
        moment: nameKey(moment)
      })),
      knownNames: new Set(
        this.session
          .read('coders')
          .list('coders')
          .map(({ name }) => nameKey(name))
      )
    });
  }

  /** The places with their coders, the new ones added to the project. */
  async #seatsWithCoders(): Promise<NewSession['seats']> {
    const added = new Map<string, CoderId>();
    for (const { coderId, newName } of this.seats) {
      const key = nameKey(newName);
      if (coderId || added.has(key)) continue;
      const id = crypto.randomUUID() as CoderId;
      await this.session.run(addCoder, { id, name: newName });
      added.set(key, id);
    }
    for (const seat of this.seats) seat.coderId ??= added.get(nameKey(seat.newName)) ?? null;
    return this.seats.map(({ id, coderId, moment, source }) => ({
      id,
      coderId: coderId!,
      moment: moment.trim(),
      source
    }));
  }

  #sample() {
    return {
      unit: 'turn' as const,
      share: this.#percentage() / 100,
      seed: Math.trunc(within(this.seed || 0, 0, greatestSeed))
    };
  }

  #percentage(): number {
    return within(this.share || 1, 1, 100);
  }

  #draftSeat(coderId: CoderId | null): SeatDraft {
    const id = crypto.randomUUID() as SeatId;
    return { id, coderId, newName: '', moment: '', source: this.#blind ? 'blind-copy' : 'project' };
  }
}

function within(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}

/** One string per coder, also for one who is only a name yet; empty for none. */
function coderKey(coderId: CoderId | null, newName: string): string {
  return coderId ?? nameKey(newName);
}

export const [getSetup, setSetup] = createContext<SessionSetup>();
