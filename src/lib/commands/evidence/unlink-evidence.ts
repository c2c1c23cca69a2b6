import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { citation } from '../coding/quotation-at';
import { targetLabel } from './target-label';

/** Takes away the links between quotations and a target. */
export const unlinkEvidence: Command<{ quotationIds: QuotationId[]; target: EvidenceTarget }> = (
  model,
  { quotationIds, target },
  context
) => {
  const draft = new ChangeDraft(model, context);
  for (const id of quotationIds)
    for (const link of model.linksOf(id))
      if (evidenceTargetKey(link.target) === evidenceTargetKey(target))
        draft.remove('evidenceLinks', link.id);
  const [first] = quotationIds;
  return draft.build('unlink-evidence', {
    quotation: first ? citation(model, model.get('quotations', first)) : '',
    count: quotationIds.length,
    target: targetLabel(model, target)
  });
};
