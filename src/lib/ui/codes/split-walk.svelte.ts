import { findCodeByName } from '$lib/commands/codes/new-code';
import { recodeQuotations } from '$lib/commands/codes/recode-quotations';
import type { CodeToApply } from '$lib/commands/coding/apply-codes';
import type { Code } from '$lib/domain/code';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { codedQuotations } from './coded-quotations';
import { readSplitMemory, writeSplitMemory } from './split-memory';
import { targetCount, withTarget } from './split-targets';

/** What was decided on a quotation: it stays, or it went to a code, which it may have had before. */
export type Outcome = { kind: 'kept' } | { kind: 'sent'; toId: CodeId; hadIt: boolean };
type Step = { index: number; before: Outcome | undefined; isChange: boolean };

/**
 * A walk along the quotations of a code, to send each on to another one. Every send is a change of the project by
 * itself; what was left undecided, and what was kept, is found again the next time.
 */
export class SplitWalk {
  readonly #session: ProjectSession;
  readonly fromId: CodeId;
  /** The quotations as they were when the walk began, in the order of the documents. */
  readonly ids: readonly QuotationId[];
  #index = $state(0);
  #outcomes = $state.raw<ReadonlyMap<QuotationId, Outcome>>(new Map());
  #targets = $state.raw<readonly CodeId[]>([]);
  #lastUsed: CodeId[] = [];
  #steps = $state.raw<readonly Step[]>([]);
  /** The project's last change when the walk last changed it: undo takes back no one else's. */
  #sequence: number;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(session: ProjectSession, fromId: CodeId) {
    const model = session.read();
    const memory = readSplitMemory(session.id, fromId);
    this.#session = session;
    this.#sequence = session.sequence;
    this.fromId = fromId;
    this.ids = codedQuotations(model, fromId).map(({ quotation }) => quotation.id);
    const kept = memory.kept.filter((id) => this.ids.includes(id));
    this.#outcomes = new Map(kept.map((id) => [id, { kind: 'kept' }]));
    const under = model.childrenOf(fromId).map(({ id }) => id);
    this.#targets = [...new Set([...memory.targets, ...under])].slice(0, targetCount);
    this.#index = this.#nextOpen(-1);
  }

  get index(): number {
    return this.#index;
  }

  /** Null past the last one. */
  get currentId(): QuotationId | null {
    return this.ids[this.#index] ?? null;
  }

  /** What was decided on the current quotation. */
  get outcome(): Outcome | undefined {
    return this.currentId ? this.#outcomes.get(this.currentId) : undefined;
  }

  get sentCount(): number {
    return [...this.#outcomes.values()].filter(({ kind }) => kind === 'sent').length;
  }

  /** Quotations nothing was decided on yet. */
  get openCount(): number {
    return this.ids.length - this.#outcomes.size;
  }

  /** The codes under the keys 1 to 9. */
  readonly targets: readonly Code[] = $derived.by(() => {
    const model = this.#session.read('codes');
    return this.#targets.flatMap((id) => model.find('codes', id) ?? []);
  });

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** To the next quotation, or past the last. */
  skip(): void {
    this.#index = Math.min(this.#index + 1, this.ids.length);
  }

  back(): void {
    this.#index = Math.max(this.#index - 1, 0);
  }

  /** To the first quotation nothing was decided on. */
  goToOpen(): void {
    this.#index = this.#nextOpen(-1);
  }

  /** Leaves the current quotation with the code. What was sent on stays sent. */
  keep(): void {
    const id = this.currentId;
    if (!id || this.outcome?.kind === 'sent') return this.skip();
    this.#decide({ kind: 'kept' }, false);
    this.#remember();
  }

  /** Sends the current quotation on; one that was sent before goes on from there. @throws AppError */
  send(to: CodeToApply): Promise<void> {
    return this.#inTurn(async () => {
      const id = this.currentId;
      if (!id) return;
      const model = this.#session.read();
      const known = 'codeId' in to ? to.codeId : findCodeByName(model, to.name)?.id;
      const toId = known ?? (crypto.randomUUID() as CodeId);
      const earlier = this.outcome?.kind === 'sent' ? this.outcome : null;
      if (toId === this.fromId && !earlier) return this.keep();
      const hadIt = model.codingsOf(id).some(({ codeId }) => codeId === toId);
      const change = await this.#session.run(recodeQuotations, {
        quotationIds: [id],
        fromId: earlier?.toId ?? this.fromId,
        to: 'codeId' in to || known ? { codeId: toId } : { name: to.name, newCodeId: toId },
        // A code the quotation had of old is not taken off again.
        as: earlier?.hadIt ? 'copy' : 'split'
      });
      if (!change) return this.skip();
      this.#sequence = this.#session.sequence;
      if (toId !== this.fromId) this.#useTarget(toId);
      this.#decide(toId === this.fromId ? { kind: 'kept' } : { kind: 'sent', toId, hadIt }, true);
      this.#remember();
    });
  }

  /**
   * Takes the last decision back and returns to its quotation. Gives false when something else was done to the project
   * in the meantime. @throws AppError
   */
  undo(): Promise<boolean> {
    return this.#inTurn(async () => {
      const step = this.#steps.at(-1);
      if (!step) return true;
      if (step.isChange) {
        if (this.#session.sequence !== this.#sequence) return false;
        await this.#session.undo();
        this.#sequence = this.#session.sequence;
      }
      const outcomes = new Map(this.#outcomes);
      if (step.before) outcomes.set(this.ids[step.index]!, step.before);
      else outcomes.delete(this.ids[step.index]!);
      this.#outcomes = outcomes;
      this.#steps = this.#steps.slice(0, -1);
      this.#index = step.index;
      this.#remember();
      return true;
    });
  }

  #decide(outcome: Outcome, isChange: boolean): void {
    const id = this.ids[this.#index]!;
    this.#steps = [...this.#steps, { index: this.#index, before: this.#outcomes.get(id), isChange }];
    this.#outcomes = new Map(this.#outcomes).set(id, outcome);
    this.#index = this.#nextOpen(this.#index);
  }

  #useTarget(id: CodeId): void {
    const present = this.targets.map((code) => code.id);
    this.#targets = withTarget(present, id, this.#lastUsed);
    this.#lastUsed = [...this.#lastUsed.filter((used) => used !== id), id];
  }

  #nextOpen(after: number): number {
    const next = this.ids.findIndex((id, index) => index > after && !this.#outcomes.has(id));
    return next < 0 ? this.ids.length : next;
  }

  #remember(): void {
    const kept = [...this.#outcomes].flatMap(([id, { kind }]) => (kind === 'kept' ? [id] : []));
    writeSplitMemory(this.#session.id, this.fromId, { kept, targets: [...this.#targets] });
  }

  /** Keys may come faster than changes reach the disk: each acts on what the one before left. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    const done = () => undefined;
    this.#queue = result.then(done, done);
    return result;
  }
}
