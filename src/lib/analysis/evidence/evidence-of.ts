import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { joinImplied, type Evidence } from '$lib/model/evidence-of-quotation';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

export { evidenceOfQuotation, overruledTargets, type Evidence } from '$lib/model/evidence-of-quotation';

/**
 * What every quotation is evidence for, by quotation and then by target (key as `evidenceTargetKey` gives it), at most one
 * a pair. A link made by hand goes before what codes imply; what was overruled is left out. Where codes
 * imply both support and contradiction it is contrary: that must not be hidden. O(links + rules · quotations of
 * their codes).
 */
export function projectEvidence(model: ProjectModel): Map<QuotationId, Map<string, Evidence>> {
  const found = new Map<QuotationId, Map<string, Evidence>>();
  const ofQuotation = (id: QuotationId) => {
    const known = found.get(id);
    if (known) return known;
    const made = new Map<string, Evidence>();
    found.set(id, made);
    return made;
  };
  for (const { quotationId, target, stance, coderId } of model.list('evidenceLinks'))
    ofQuotation(quotationId).set(evidenceTargetKey(target), {
      quotationId,
      target,
      stance,
      origin: 'made',
      coderId
    });
  const overruled = new Set(
    model.list('evidenceOverrules').map(({ quotationId, target }) => overruleKey(quotationId, target))
  );
  for (const { codeId, target, stance } of model.list('evidenceRules')) {
    const key = evidenceTargetKey(target);
    const codeIds = [codeId];
    for (const branchCode of codeBranch(model, codeId))
      for (const quotationId of model.quotationsWith(branchCode)) {
        if (overruled.size > 0 && overruled.has(overruleKey(quotationId, target))) continue;
        const evidence = ofQuotation(quotationId);
        const known = evidence.get(key);
        if (known?.origin === 'made') continue;
        // A quotation with several codes of the branch comes by more than once.
        if (known && known.codeIds.at(-1) === codeId) continue;
        const implied = { quotationId, target, stance, codeIds };
        evidence.set(key, known ? joinImplied(known, implied) : { ...implied, origin: 'implied' });
      }
  }
  return found;
}

/** A code and all codes below it. */
export function codeBranch(model: ProjectModel, codeId: CodeId): CodeId[] {
  return [codeId, ...model.childrenOf(codeId).flatMap(({ id }) => codeBranch(model, id))];
}

function overruleKey(quotationId: QuotationId, target: EvidenceTarget): string {
  return `${quotationId} ${evidenceTargetKey(target)}`;
}
