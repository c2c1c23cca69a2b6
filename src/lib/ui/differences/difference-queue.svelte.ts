import { createContext } from 'svelte';
import type { AgreementMaterial, Span } from '$lib/analysis/agreement/agreement-material';
import { segmentsOf } from '$lib/analysis/agreement/segments';
import { sessionMaterial } from '$lib/analysis/agreement/session-material';
import { consensusProgress } from '$lib/analysis/differences/consensus-progress';
import {
  decidedDifferences,
  type DecidedDifference,
  type DecidedDifferences
} from '$lib/analysis/differences/decided-differences';
import { findDifferences } from '$lib/analysis/differences/find-differences';
import type { HistoryEntry } from '$lib/domain/change';
import type { CodeToApply } from '$lib/commands/coding/apply-codes';
import { findProjectCode } from '$lib/commands/consensus/session-code';
import type { Code } from '$lib/domain/code';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { CodeId, DocumentId, SeatId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { toSections, type Block } from '$lib/ui/coding/transcript-sections';
import type { Option } from '$lib/ui/base/option-list-state.svelte';
import { codeOptions } from '$lib/ui/codes/code-options';
import { loadedTexts } from '$lib/ui/report/loaded-texts';
import { draftOf, isComplete, type DecisionDraft } from './decision-draft';
import {
  everyDifference,
  nextUndecided,
  orderedQueue,
  passes,
  stateOf,
  type DifferenceFilter
} from './difference-filter';
import { groupKeyOf, groupsOf } from './difference-groups';
import { keptDrafts, keepDrafts } from './kept-drafts';
import { opposedKeys } from './opposed-codes';
import { seatMarks } from './seat-marks';

/** On a narrow screen one thing shows at a time. */
export type QueueView = 'list' | 'item';

const nothingDecided: DecidedDifferences = { differences: [], orphans: [] };

/**
 * The differences of a comparison session in the order they are talked about: which are shown, which one is open, which are taken
 * together, and what is being decided about them.
 */
export class DifferenceQueue {
  readonly session: ProjectSession;
  readonly #comparison: () => ComparisonSession;
  #areTextsLoaded = $state(false);
  #filter = $state.raw<DifferenceFilter>(everyDifference);
  /** A coding of the open difference: it stays when other codings join it. */
  #codingId = $state<string | null>(null);
  #picked = $state.raw<ReadonlySet<string>>(new Set());
  #anchorKey: string | null = null;
  #drafts = $state.raw<ReadonlyMap<string, DecisionDraft>>(new Map());
  /** What is decided about all that are taken together. */
  #jointDraft = $state.raw<DecisionDraft | null>(null);
  #view = $state<QueueView>('list');
  readonly #blocks = new WeakMap<object, readonly Block[]>();

  constructor(session: ProjectSession, comparison: () => ComparisonSession) {
    this.session = session;
    this.#comparison = comparison;
    this.#drafts = keptDrafts(session.id, comparison().id);
  }

  get comparison(): ComparisonSession {
    return this.#comparison();
  }

  /** Reads the texts the codings lie in. */
  async load(): Promise<void> {
    await this.session.loadTexts();
    this.#areTextsLoaded = true;
  }

  readonly #sessionId = $derived.by(() => this.#comparison().id);

  /** What is compared; null while the texts are being read. */
  readonly material: AgreementMaterial | null = $derived.by(() => {
    if (!this.#areTextsLoaded) return null;
    const model = this.session.read('sessions', 'sessionCodebooks', 'seatCodings', 'documents', 'coders');
    const findText = loadedTexts(this.session, model);
    // A document that has just come in, or whose text was edited elsewhere, is waited for.
    const isMissing = this.#comparison().documentIds.some((id) => {
      const document = model.find('documents', id);
      return document !== undefined && !findText(document.textId);
    });
    return isMissing ? null : sessionMaterial(model, this.#sessionId, findText);
  });

  /** The codes of the session as they were applied, and those of the project that it has not. */
  readonly #codes = $derived.by(() => {
    const model = this.session.read('sessionCodebooks', 'codes');
    const codebook = model.find('sessionCodebooks', this.#sessionId);
    const own = codebook?.codes.map((code) => [code.id, code] as const) ?? [];
    return { own: new Map(own), model };
  });

  /** Name and colour of a code, of the session or of the project. */
  codeOf(id: CodeId): Pick<SessionCode, 'id' | 'name' | 'colour'> {
    const { own, model } = this.#codes;
    return own.get(id) ?? model.find('codes', id) ?? { id, name: '?', colour: 10 };
  }

  /** The texts of a code as they were when the session was set up, and as they are in the project; null: not there. */
  codeTexts(id: CodeId): { then: SessionCode | null; now: Code | null } {
    const { own, model } = this.#codes;
    const then = own.get(id) ?? null;
    const now = then ? findProjectCode(model, then) : model.find('codes', id);
    return { then, now: now ?? null };
  }

  /** Every code to choose from: those of the project, then those of the session that it has not. */
  readonly codeOptions: readonly Option[] = $derived.by(() => {
    const { own, model } = this.#codes;
    const inProject = codeOptions(model);
    const known = new Set(inProject.map(({ value }) => value));
    const others = [...own.values()].filter((code) => !findProjectCode(model, code) && !known.has(code.id));
    return [...inProject, ...others.map(({ id, name, colour }) => ({ value: id, label: name, colour }))];
  });

  /** The name of a code that is applied or about to be made. */
  nameOf(code: CodeToApply): string {
    return 'codeId' in code ? this.codeOf(code.codeId).name : code.name;
  }

  readonly #found = $derived.by(() => (this.material ? findDifferences(this.material) : []));
  readonly #decided = $derived.by(() =>
    this.material
      ? decidedDifferences(this.session.read('decisions', 'seatCodings'), this.#sessionId, this.#found)
      : nothingDecided
  );

  get differences(): readonly DecidedDifference[] {
    return this.#decided.differences;
  }

  /** Decisions whose codings are all gone. */
  get orphans() {
    return this.#decided.orphans;
  }

  readonly progress = $derived.by(() => consensusProgress(this.differences));
  readonly groups = $derived.by(() => groupsOf(this.#found));
  readonly #documentIds = $derived.by(() => this.material?.documents.map(({ id }) => id) ?? []);

  /** Everything in the order of the queue. */
  readonly ordered: readonly DecidedDifference[] = $derived.by(() =>
    orderedQueue(this.differences, this.groups, this.#documentIds, everyDifference)
  );

  /** What the filter lets through. */
  readonly rows: readonly DecidedDifference[] = $derived.by(() =>
    this.ordered.filter((difference) => passes(difference, this.#filter, this.#opposed))
  );

  /** Where the codes of the filter stand against the other one, in the same turn; null when the filter has no other one. */
  readonly #opposed = $derived.by(() => {
    const { codeIds, againstId } = this.#filter;
    const documents = this.material?.documents ?? [];
    if (!againstId) return null;
    const units = new Map<string, readonly Span[]>(
      documents.map((one) => [one.id, segmentsOf(one, { unit: 'turn', interviewers: true }).segments])
    );
    return opposedKeys(this.differences, codeIds, againstId, (id) => units.get(id) ?? []);
  });

  readonly #byCoding = $derived.by(() => {
    const found = new Map<string, DecidedDifference>();
    for (const difference of this.ordered) for (const { id } of difference.codings) found.set(id, difference);
    return found;
  });

  /** How many of each group there are and how many of those are decided, by the key of the group. */
  readonly groupCounts = $derived.by(() => {
    const counts = new Map<string, { total: number; decided: number; changed: number }>();
    for (const difference of this.differences) {
      const key = groupKeyOf(difference);
      const count = counts.get(key) ?? { total: 0, decided: 0, changed: 0 };
      const state = stateOf(difference);
      count.total += 1;
      if (state !== 'open') count[state] += 1;
      counts.set(key, count);
    }
    return counts;
  });

  /** Agreements nothing was decided about yet. */
  readonly openAgreements = $derived.by(() =>
    this.differences.filter((difference) => difference.kind === 'agreed' && stateOf(difference) !== 'decided')
  );

  readonly isAllDecided = $derived.by(
    () => this.differences.length > 0 && this.differences.every((one) => stateOf(one) === 'decided')
  );

  /** The open difference: the chosen one, also when the filter hides it, else the first that shows. */
  readonly chosen: DecidedDifference | null = $derived.by(() => {
    const chosen = this.#codingId ? this.#byCoding.get(this.#codingId) : undefined;
    return chosen ?? this.rows[0] ?? null;
  });

  /** Where the open difference is among those shown; when it is hidden, where it would come; -1 when none is open. */
  readonly chosenIndex: number = $derived.by(() => {
    const { chosen } = this;
    if (!chosen) return -1;
    return this.rows.findIndex(({ key }) => key === chosen.key);
  });

  readonly seatMarks = $derived.by(() => seatMarks(this.material?.seats.map(({ name }) => name) ?? []));
  readonly seatIds = $derived.by(() => (this.material?.seats.map(({ id }) => id) ?? []) as SeatId[]);

  /** Those taken together, in the order of the queue; empty when it is about the open one alone. */
  readonly picked: readonly DecidedDifference[] = $derived.by(() =>
    this.#picked.size < 2 ? [] : this.rows.filter(({ key }) => this.#picked.has(key))
  );

  isPicked(key: string): boolean {
    return this.#picked.has(key);
  }

  get filter(): DifferenceFilter {
    return this.#filter;
  }

  set filter(filter: DifferenceFilter) {
    this.#filter = filter;
    this.unpick();
  }

  get view(): QueueView {
    return this.#view;
  }

  set view(view: QueueView) {
    this.#view = view;
  }

  /** A coding of the open difference, for the address. */
  get codingId(): string | null {
    return this.#codingId;
  }

  /** Opens the difference a coding is in. */
  open(codingId: string | null): void {
    this.#codingId = codingId;
  }

  choose(difference: DecidedDifference | null | undefined): void {
    if (!difference) return;
    this.#codingId = difference.codings[0]!.id;
    this.#anchorKey = difference.key;
    this.unpick();
  }

  /** The next or previous one that shows. */
  step(by: number): void {
    this.choose(this.rows[this.#indexAfter(by)]);
  }

  /** Takes all from where it began up to a row together. */
  pickUpTo(index: number): void {
    const row = this.rows[index];
    if (!row) return;
    const anchor = this.#anchorKey ?? this.chosen?.key;
    const from = Math.max(
      0,
      this.rows.findIndex(({ key }) => key === anchor)
    );
    const range = this.rows.slice(Math.min(from, index), Math.max(from, index) + 1);
    this.#picked = new Set(range.map(({ key }) => key));
    this.#anchorKey ??= this.rows[from]!.key;
    this.#codingId = row.codings[0]!.id;
  }

  /** Takes one more or one less along. */
  togglePick(index: number): void {
    const row = this.rows[index];
    if (!row) return;
    const picked = new Set(this.#picked);
    if (picked.size === 0 && this.chosen) picked.add(this.chosen.key);
    if (!picked.delete(row.key)) picked.add(row.key);
    this.#picked = picked;
    this.#anchorKey = row.key;
    this.#codingId = row.codings[0]!.id;
  }

  pickAll(): void {
    this.#picked = new Set(this.rows.map(({ key }) => key));
  }

  unpick(): void {
    if (this.#picked.size > 0) this.#picked = new Set();
    this.#jointDraft = null;
  }

  /** What is being decided: about those taken together, or about the open one. */
  readonly draft: DecisionDraft | null = $derived.by(() => {
    if (this.picked.length > 0)
      return this.#jointDraft ?? { choice: null, seatIds: [], outcome: [], reason: '', codeChange: null };
    const { chosen } = this;
    return chosen && (this.#drafts.get(chosen.key) ?? draftOf(chosen));
  });

  /** Whether the form says something else than was decided. */
  readonly isDraftNew: boolean = $derived.by(() => {
    const { chosen, draft } = this;
    if (this.picked.length > 0) return true;
    if (!chosen || !draft) return false;
    if (stateOf(chosen) !== 'decided') return true;
    return JSON.stringify(draft) !== JSON.stringify(draftOf(chosen));
  });

  readonly canDecide: boolean = $derived.by(
    () => this.draft !== null && isComplete(this.draft) && this.isDraftNew
  );

  write(fields: Partial<DecisionDraft>): void {
    const { draft, chosen } = this;
    if (!draft) return;
    const written = { ...draft, ...fields };
    if (this.picked.length > 0) {
      this.#jointDraft = written;
      return;
    }
    this.#setDrafts(new Map(this.#drafts).set(chosen!.key, written));
  }

  /** Lets go of what was being written about a difference. */
  dropDraft(key: string): void {
    if (!this.#drafts.has(key)) return;
    const drafts = new Map(this.#drafts);
    drafts.delete(key);
    this.#setDrafts(drafts);
  }

  /** The one to go on with after the open one, or after all that are taken together. */
  nextAfter(): DecidedDifference | null {
    const last = this.picked.at(-1);
    const at = last ? this.rows.indexOf(last) : this.chosenIndex;
    if (at < 0) return this.#hiddenNext();
    const done = new Set(this.picked.map(({ key }) => key));
    const left =
      done.size === 0 ? this.rows : this.rows.filter(({ key }) => !done.has(key) || key === last!.key);
    return nextUndecided(left, left.indexOf(this.rows[at]!));
  }

  /** What undo and redo brought back is opened: one sees what became of it. */
  follow({ kind, change }: Pick<HistoryEntry, 'kind' | 'change'>): void {
    if (kind === 'do') return;
    for (const operation of change.operations) {
      if (operation.table !== 'decisions') continue;
      const decision = (operation.before ?? operation.after)!;
      if (decision.sessionId !== this.#sessionId) continue;
      const difference = decision.codingIds.flatMap((id) => this.#byCoding.get(id) ?? [])[0];
      this.choose(difference);
      return;
    }
  }

  /** All blocks of a document's text, cut once. */
  blocksOf(documentId: DocumentId): readonly Block[] {
    const text = this.session.loadedText(documentId);
    if (!text) return [];
    const known = this.#blocks.get(text) ?? toSections(text).flatMap(({ blocks }) => blocks);
    this.#blocks.set(text, known);
    return known;
  }

  #hiddenNext(): DecidedDifference | null {
    const at = this.ordered.findIndex(({ key }) => key === this.chosen?.key);
    const shown = new Set(this.rows.map(({ key }) => key));
    const left = this.ordered.filter((row, index) => index === at || shown.has(row.key));
    return nextUndecided(
      left,
      left.findIndex(({ key }) => key === this.chosen?.key)
    );
  }

  #indexAfter(by: number): number {
    const last = this.rows.length - 1;
    if (this.chosenIndex >= 0) return Math.max(0, Math.min(last, this.chosenIndex + by));
    // The open one is hidden: on from where it would be.
    const at = this.ordered.findIndex(({ key }) => key === this.chosen?.key);
    const places = new Map(this.ordered.map(({ key }, index) => [key, index]));
    const next = this.rows.findIndex(({ key }) => places.get(key)! > at);
    if (by > 0) return next < 0 ? last : next;
    return Math.max(0, (next < 0 ? last + 1 : next) - 1);
  }

  #setDrafts(drafts: ReadonlyMap<string, DecisionDraft>): void {
    this.#drafts = drafts;
    keepDrafts(this.session.id, this.#sessionId, drafts);
  }
}

export const [getQueue, setQueue] = createContext<DifferenceQueue>();
