import type { Change } from '$lib/domain/change';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { Quotation } from '$lib/domain/quotation';
import { citation } from '$lib/model/citation';
import type { ProjectModel } from '$lib/model/project-model';
import { targetLabel } from '../evidence/target-label';

/** What a sentence about quotations and a target says: which, when it is one, and how many. */
export function countedQuotations(
  model: ProjectModel,
  quotations: readonly Quotation[],
  target: EvidenceTarget
): Change['params'] {
  const [first] = quotations;
  return {
    quotation: first ? citation(model, first) : '',
    count: quotations.length,
    target: targetLabel(model, target)
  };
}
