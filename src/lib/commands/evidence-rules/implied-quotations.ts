import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import { findEvidence, isImplied, type ImpliedEvidence } from '$lib/model/evidence-of-quotation';
import type { ProjectModel } from '$lib/model/project-model';
import { listOnce } from '../coding/quotation-at';

type Implied = { quotation: Quotation; evidence: ImpliedEvidence };

/** Those of the quotations on which codes imply the target, each once: not where it was made by hand or overruled. */
export function impliedQuotations(
  model: ProjectModel,
  quotationIds: readonly QuotationId[],
  target: EvidenceTarget
): Implied[] {
  return listOnce(model, quotationIds).flatMap((quotation) => {
    const evidence = findEvidence(model, quotation.id, target);
    return evidence && isImplied(evidence) ? [{ quotation, evidence }] : [];
  });
}
