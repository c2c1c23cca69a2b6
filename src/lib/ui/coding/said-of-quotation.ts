import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import { evidenceOfQuotation, overruledEvidence } from '$lib/model/evidence-of-quotation';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

/** What is said about a quotation and a target, by hand or by its codes; `overruled` is what someone denied. */
export type Said = {
  target: EvidenceTarget;
  stance: Stance;
  state: 'made' | 'implied' | 'overruled';
  /** Names of the codes that imply it; none when it was made by hand. */
  codeNames: readonly string[];
  /** Why it was overruled; empty when nobody said. */
  reason: string;
};

/** By target, key as `evidenceTargetKey` gives it. O(codes on the quotation and above them). */
export function saidOfQuotation(model: ProjectModel, quotationId: QuotationId): Map<string, Said> {
  const names = (ids: readonly string[]) => ids.map((id) => model.find('codes', id)?.name ?? '');
  const said: Said[] = evidenceOfQuotation(model, quotationId).map((evidence) => ({
    target: evidence.target,
    stance: evidence.stance,
    state: evidence.origin,
    codeNames: evidence.origin === 'implied' ? names(evidence.codeIds) : [],
    reason: ''
  }));
  const denied = overruledEvidence(model, quotationId).map(({ target, stance, codeIds, overrule }): Said => ({
    target,
    stance,
    state: 'overruled',
    codeNames: names(codeIds),
    reason: overrule.reason
  }));
  return new Map([...said, ...denied].map((one) => [evidenceTargetKey(one.target), one]));
}
