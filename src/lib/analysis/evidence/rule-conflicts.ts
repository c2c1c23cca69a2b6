import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import { branchQuotations } from './branch-quotations';
import { projectEvidence } from './evidence-of';

/** A code that implies support and one that implies contradiction, of one target on the same quotations. */
export type RuleConflict = {
  target: EvidenceTarget;
  supportingId: CodeId;
  contraryId: CodeId;
  quotationIds: readonly QuotationId[];
};

/**
 * Where rules contradict each other, the most quotations first. A quotation on which someone judged, by linking it
 * by hand or by overruling, is no conflict any more.
 */
export function ruleConflicts(model: ProjectModel): RuleConflict[] {
  const rules = model.list('evidenceRules');
  const contrary = rules.filter(({ stance }) => stance === 'contrary');
  if (contrary.length === 0 || contrary.length === rules.length) return [];
  const evidence = projectEvidence(model);
  const isOpen = (id: QuotationId, key: string) => evidence.get(id)?.get(key)?.origin === 'implied';
  return contrary
    .flatMap(({ codeId: contraryId, target }) => {
      const key = evidenceTargetKey(target);
      const opposed = rules.filter(
        (rule) => rule.stance === 'supporting' && evidenceTargetKey(rule.target) === key
      );
      if (opposed.length === 0) return [];
      const ids = branchQuotations(model, contraryId);
      return opposed.map(({ codeId: supportingId }) => ({
        target,
        supportingId,
        contraryId,
        quotationIds: [...branchQuotations(model, supportingId)].filter(
          (id) => ids.has(id) && isOpen(id, key)
        )
      }));
    })
    .filter(({ quotationIds }) => quotationIds.length > 0)
    .sort((a, b) => b.quotationIds.length - a.quotationIds.length);
}
