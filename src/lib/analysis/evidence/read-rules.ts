import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { EvidenceRule } from '$lib/domain/evidence-rule';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import { branchQuotations } from './branch-quotations';

/** How many quotations of a code there are, and what becomes of a rule there; the three add up to all. */
export type RuleCounts = {
  /** Of the code and the codes below it. */
  quotationCount: number;
  /** Those the rule ties. */
  impliedCount: number;
  overruledCount: number;
  /** Those that were tied to the target by hand, whatever their stance. */
  madeCount: number;
};

/** What a rule does on one quotation: it ties it, was overruled there, or a link by hand goes before it. */
export type RuleState = 'implied' | 'overruled' | 'made';

export type RuledQuotation = {
  quotation: Quotation;
  state: RuleState;
  /** The reason for overruling; empty when none was given, or in another state. */
  reason: string;
  /** Of the link by hand, else of the rule. */
  stance: Stance;
};

/** Every rule with what it does, in the order in which they were made. O(rules · quotations of their codes + links). */
export function readRules(model: ProjectModel): (RuleCounts & { rule: EvidenceRule })[] {
  const states = new TargetStates(model);
  return model.list('evidenceRules').map((rule) => ({ rule, ...countRule(model, rule, states) }));
}

/** What a rule would do, whether it exists or not. */
export function previewRule(
  model: ProjectModel,
  rule: { codeId: CodeId; target: EvidenceTarget }
): RuleCounts {
  return countRule(model, rule, new TargetStates(model));
}

function countRule(
  model: ProjectModel,
  { codeId, target }: { codeId: CodeId; target: EvidenceTarget },
  states: TargetStates
): RuleCounts {
  const counts = { implied: 0, overruled: 0, made: 0 };
  const quotationIds = branchQuotations(model, codeId);
  for (const id of quotationIds) counts[states.stateOf(id, target)] += 1;
  return {
    quotationCount: quotationIds.size,
    impliedCount: counts.implied,
    overruledCount: counts.overruled,
    madeCount: counts.made
  };
}

/** The quotations a rule is about, by document number and then in the order of the text. */
export function ruledQuotations(model: ProjectModel, rule: EvidenceRule): RuledQuotation[] {
  const states = new TargetStates(model);
  const key = evidenceTargetKey(rule.target);
  return Array.from(branchQuotations(model, rule.codeId), (id) => model.get('quotations', id))
    .map((quotation) => ({ quotation, document: model.get('documents', quotation.documentId) }))
    .sort(
      (a, b) =>
        a.document.number - b.document.number ||
        a.quotation.start - b.quotation.start ||
        b.quotation.end - a.quotation.end ||
        a.quotation.number - b.quotation.number
    )
    .map(({ quotation }) => {
      const state = states.stateOf(quotation.id, rule.target);
      const overrule =
        state === 'overruled'
          ? model.overrulesOf(quotation.id).find(({ target }) => evidenceTargetKey(target) === key)
          : undefined;
      const link =
        state === 'made'
          ? model.linksOf(quotation.id).find(({ target }) => evidenceTargetKey(target) === key)
          : undefined;
      return { quotation, state, reason: overrule?.reason ?? '', stance: link?.stance ?? rule.stance };
    });
}

/** What was made by hand and what was overruled, by target, gathered once. */
class TargetStates {
  readonly #made = new Map<string, ReadonlySet<QuotationId>>();
  readonly #overruled = new Map<string, Set<QuotationId>>();

  constructor(readonly model: ProjectModel) {
    for (const { target, quotationId } of model.list('evidenceOverrules')) {
      const key = evidenceTargetKey(target);
      const known = this.#overruled.get(key);
      if (known) known.add(quotationId);
      else this.#overruled.set(key, new Set([quotationId]));
    }
  }

  stateOf(quotationId: QuotationId, target: EvidenceTarget): RuleState {
    const key = evidenceTargetKey(target);
    if (this.#madeFor(key, target).has(quotationId)) return 'made';
    return this.#overruled.get(key)?.has(quotationId) ? 'overruled' : 'implied';
  }

  #madeFor(key: string, target: EvidenceTarget): ReadonlySet<QuotationId> {
    const known = this.#made.get(key);
    if (known) return known;
    const made = new Set(this.model.linksTo(target).map(({ quotationId }) => quotationId));
    this.#made.set(key, made);
    return made;
  }
}
