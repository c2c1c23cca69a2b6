import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * What a quotation is to a target: as it was tied by hand, else as the codes on it imply (contrary when any does), else
 * null. The same as the evidence read off the project says.
 */
export function stanceTowards(
  model: ProjectModel,
  quotationId: QuotationId,
  target: EvidenceTarget
): Stance | null {
  const key = evidenceTargetKey(target);
  const isIt = (other: { target: EvidenceTarget }) => evidenceTargetKey(other.target) === key;
  const made = model.linksOf(quotationId).find(isIt);
  if (made) return made.stance;
  if (model.overrulesOf(quotationId).some(isIt)) return null;
  const implied = new Set<Stance>();
  for (const coding of model.codingsOf(quotationId))
    for (let id: CodeId | null = coding.codeId; id; id = model.get('codes', id).parentId)
      for (const rule of model.rulesOf(id)) if (isIt(rule)) implied.add(rule.stance);
  if (implied.has('contrary')) return 'contrary';
  return implied.has('supporting') ? 'supporting' : null;
}
