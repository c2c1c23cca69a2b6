import type { QuestionId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codeBranch } from '../evidence/evidence-of';

/**
 * The quotations that are contrary evidence for a sub-question, as `projectEvidence` has them: tied by hand, or implied by a
 * code, not overruled and not tied as support by hand. O(links to it + rules · quotations of their codes).
 */
export function contraryEvidence(model: ProjectModel, questionId: QuestionId): Set<QuotationId> {
  const target = { kind: 'question', id: questionId } as const;
  const found = new Set<QuotationId>();
  const settled = new Set<QuotationId>();
  for (const { quotationId, stance } of model.linksTo(target)) {
    settled.add(quotationId);
    if (stance === 'contrary') found.add(quotationId);
  }
  const isIt = (other: { target: { kind: string; id: string } }) =>
    other.target.kind === 'question' && other.target.id === questionId;
  for (const { quotationId } of model.list('evidenceOverrules').filter(isIt)) settled.add(quotationId);
  for (const { codeId, stance } of model.list('evidenceRules').filter(isIt)) {
    if (stance !== 'contrary') continue;
    for (const id of codeBranch(model, codeId))
      for (const quotationId of model.quotationsWith(id))
        if (!settled.has(quotationId)) found.add(quotationId);
  }
  return found;
}
