import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { EvidenceOverruleId, QuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { countedQuotations } from './counted-quotations';
import { impliedQuotations } from './implied-quotations';

/**
 * Says that quotations are no evidence for a target although codes on them imply it. Where nothing is implied, or the
 * link was made by hand, there is nothing to overrule: those are passed by.
 */
export const overruleEvidence: Command<{
  quotationIds: QuotationId[];
  target: EvidenceTarget;
  reason?: string;
}> = (model, { quotationIds, target, reason = '' }, context) => {
  const draft = new ChangeDraft(model, context);
  const implied = impliedQuotations(model, quotationIds, target);
  for (const { quotation } of implied)
    draft.add('evidenceOverrules', {
      id: draft.newId<EvidenceOverruleId>(),
      quotationId: quotation.id,
      target,
      reason: reason.trim(),
      coderId: draft.coder(),
      at: context.now
    });
  const quotations = implied.map(({ quotation }) => quotation);
  return draft.build('overrule-evidence', countedQuotations(model, quotations, target));
};
