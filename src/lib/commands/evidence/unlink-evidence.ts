import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { listOnce } from '../coding/quotation-at';
import { targetLabel } from './target-label';

/** Takes away the links between quotations and a target. */
export const unlinkEvidence: Command<{ quotationIds: QuotationId[]; target: EvidenceTarget }> = (
  model,
  { quotationIds, target },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const quotations = listOnce(model, quotationIds);
  for (const { id } of quotations)
    for (const link of model.linksOf(id))
      if (evidenceTargetKey(link.target) === evidenceTargetKey(target))
        draft.remove('evidenceLinks', link.id);
  const [first] = quotations;
  return draft.build('unlink-evidence', {
    quotation: first ? citation(model, first) : '',
    count: quotations.length,
    target: targetLabel(model, target)
  });
};
