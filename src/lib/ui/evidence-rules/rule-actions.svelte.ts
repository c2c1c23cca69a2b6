import { adoptImplied } from '$lib/commands/evidence-rules/adopt-implied';
import { overruleEvidence } from '$lib/commands/evidence-rules/overrule-evidence';
import { removeRules } from '$lib/commands/evidence-rules/remove-rules';
import { restoreImplied } from '$lib/commands/evidence-rules/restore-implied';
import { saveRule } from '$lib/commands/evidence-rules/save-rule';
import type { Change } from '$lib/domain/change';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { EvidenceRule } from '$lib/domain/evidence-rule';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { targetName } from './target-name';

const judgements = {
  overruled: overruleEvidence,
  restored: restoreImplied,
  adopted: adoptImplied
};
export type Judgement = keyof typeof judgements;

/** What can be done to rules and to what they imply; each says what it did and gives whether it went well. */
export class RuleActions {
  #lastSaid = $state('');

  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly coderGate: CoderGate
  ) {}

  /** What was done last, in a sentence. */
  get lastSaid(): string {
    return this.#lastSaid;
  }

  /** Quiet: without a notice, where one sees what was done and does much in a row. */
  async save(
    codeId: CodeId,
    target: EvidenceTarget,
    stance: Stance,
    { isQuiet = false } = {}
  ): Promise<boolean> {
    return this.#write(
      () => this.session.run(saveRule, { codeId, target, stance }),
      () => this.app.t('evidenceRules.saved', this.#names({ codeId, target })),
      isQuiet
    );
  }

  async remove(
    rule: Pick<EvidenceRule, 'id' | 'codeId' | 'target'>,
    { isQuiet = false } = {}
  ): Promise<boolean> {
    const names = this.#names(rule);
    return this.#write(
      () => this.session.run(removeRules, { ids: [rule.id] }),
      () => this.app.t('evidenceRules.removed', names),
      isQuiet
    );
  }

  /** Overrules, restores or adopts what codes imply about a target on quotations. */
  async judge(
    judgement: Judgement,
    quotationIds: readonly QuotationId[],
    target: EvidenceTarget,
    { reason, isQuiet = false }: { reason?: string; isQuiet?: boolean } = {}
  ): Promise<boolean> {
    const intent = { quotationIds: [...quotationIds], target, reason };
    return this.#write(
      () => this.session.run(judgements[judgement], intent),
      ({ params }) =>
        this.app.t(`evidenceRules.done.${judgement}`, {
          count: Number(params.count),
          citation: String(params.quotation),
          target: targetName(this.session.read(), target, this.app.t)
        }),
      isQuiet
    );
  }

  #names({ codeId, target }: Pick<EvidenceRule, 'codeId' | 'target'>) {
    const model = this.session.read();
    const code = model.find('codes', codeId)?.name ?? '';
    return { code, target: targetName(model, target, this.app.t) };
  }

  async #write(
    work: () => Promise<Change | null>,
    say: (change: Change) => string,
    isQuiet = false
  ): Promise<boolean> {
    if (!(await this.coderGate.ask())) return false;
    const done = await this.app.attempt(async () => ({ change: await work() }));
    if (!done) return false;
    if (done.change) {
      this.#lastSaid = say(done.change);
      if (!isQuiet) showUndoable(this.app, this.session, this.#lastSaid);
    } else if (!isQuiet)
      this.app.notices.show({ tone: 'info', text: this.app.t('evidenceRules.done.nothing') });
    return done.change !== null;
  }
}
