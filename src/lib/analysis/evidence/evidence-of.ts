import { cimoElements } from '$lib/domain/cimo-element';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { joinImplied, type Evidence } from '$lib/model/evidence-of-quotation';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

export { evidenceOfQuotation, type Evidence } from '$lib/model/evidence-of-quotation';

/**
 * What is evidence for or against a target, at most one a quotation. A link made by hand goes before what codes imply; what
 * was overruled is left out. Where codes imply both support and contradiction it is contrary: that must not be hidden.
 * O(links to the target + its rules · quotations of their codes).
 */
function evidenceForTarget(model: ProjectModel, target: EvidenceTarget): Map<QuotationId, Evidence> {
  const key = evidenceTargetKey(target);
  const isOfTarget = (record: { target: EvidenceTarget }) => evidenceTargetKey(record.target) === key;
  const found = new Map<QuotationId, Evidence>();
  for (const { quotationId, stance, coderId } of model.linksTo(target))
    found.set(quotationId, { quotationId, target, stance, origin: 'made', coderId });
  const rules = model.list('evidenceRules').filter(isOfTarget);
  if (rules.length === 0) return found;
  const overruled = new Set(
    model
      .list('evidenceOverrules')
      .filter(isOfTarget)
      .map((one) => one.quotationId)
  );
  for (const { codeId, stance } of rules) {
    const codeIds = [codeId];
    for (const branchCode of codeBranch(model, codeId))
      for (const quotationId of model.quotationsWith(branchCode)) {
        const known = found.get(quotationId);
        if (known?.origin === 'made' || overruled.has(quotationId)) continue;
        // A quotation with several codes of the branch comes by more than once.
        if (known && known.codeIds.at(-1) === codeId) continue;
        const implied = { quotationId, target, stance, codeIds };
        found.set(quotationId, known ? joinImplied(known, implied) : { ...implied, origin: 'implied' });
      }
  }
  return found;
}

/**
 * What every quotation is evidence for, by quotation and then by target (key as `evidenceTargetKey` gives it): see
 * `evidenceForTarget`. Sub-questions come before CIMO elements.
 */
export function projectEvidence(model: ProjectModel): Map<QuotationId, Map<string, Evidence>> {
  const found = new Map<QuotationId, Map<string, Evidence>>();
  const targets: EvidenceTarget[] = [
    ...model.list('questions').map(({ id }) => ({ kind: 'question', id }) as const),
    ...cimoElements.map((id) => ({ kind: 'cimo', id }) as const)
  ];
  for (const target of targets) {
    const key = evidenceTargetKey(target);
    for (const [quotationId, evidence] of evidenceForTarget(model, target)) {
      const known = found.get(quotationId);
      if (known) known.set(key, evidence);
      else found.set(quotationId, new Map([[key, evidence]]));
    }
  }
  return found;
}

/** A code and all codes below it. */
export function codeBranch(model: ProjectModel, codeId: CodeId): CodeId[] {
  return [codeId, ...model.childrenOf(codeId).flatMap(({ id }) => codeBranch(model, id))];
}
