import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import { findEvidence, overruledEvidence } from '$lib/model/evidence-of-quotation';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * What choosing a stance for a target does to a quotation. What is said already is taken off: a link by hand is untied,
 * what codes imply is overruled, and an overruling is taken back. Anything else is tied by hand.
 */
export function evidencePress(
  model: ProjectModel,
  quotationId: QuotationId,
  target: EvidenceTarget,
  stance: Stance
): 'link' | 'unlink' | 'overrule' | 'restore' {
  const said = findEvidence(model, quotationId, target);
  if (said?.stance === stance) return said.origin === 'made' ? 'unlink' : 'overrule';
  if (said) return 'link';
  const key = evidenceTargetKey(target);
  const denied = overruledEvidence(model, quotationId).find((one) => evidenceTargetKey(one.target) === key);
  return denied?.stance === stance ? 'restore' : 'link';
}
