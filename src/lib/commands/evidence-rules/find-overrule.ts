import type { EvidenceOverrule } from '$lib/domain/evidence-rule';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

/** The judgement that a quotation is no evidence for a target, if there is one. */
export function findOverrule(
  model: ProjectModel,
  quotationId: QuotationId,
  target: EvidenceTarget
): EvidenceOverrule | undefined {
  const key = evidenceTargetKey(target);
  return model.overrulesOf(quotationId).find((overrule) => evidenceTargetKey(overrule.target) === key);
}
