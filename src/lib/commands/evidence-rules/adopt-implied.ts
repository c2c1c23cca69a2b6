import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { EvidenceLinkId, QuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { countedQuotations } from './counted-quotations';
import { impliedQuotations } from './implied-quotations';

/**
 * Makes what codes imply about a target a link made by hand, of the same stance: it stays when the rule or the code
 * goes. Where nothing is implied, or it was overruled, nothing is made.
 */
export const adoptImplied: Command<{ quotationIds: QuotationId[]; target: EvidenceTarget }> = (
  model,
  { quotationIds, target },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const implied = impliedQuotations(model, quotationIds, target);
  for (const { quotation, evidence } of implied)
    draft.add('evidenceLinks', {
      id: draft.newId<EvidenceLinkId>(),
      quotationId: quotation.id,
      target,
      stance: evidence.stance,
      coderId: draft.coder(),
      at: context.now
    });
  const quotations = implied.map(({ quotation }) => quotation);
  return draft.build('adopt-implied', countedQuotations(model, quotations, target));
};
