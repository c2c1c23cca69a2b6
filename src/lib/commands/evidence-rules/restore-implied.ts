import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { listOnce } from '../coding/quotation-at';
import { countedQuotations } from './counted-quotations';
import { findOverrule } from './find-overrule';

/** Takes overrulings back: what codes imply about the target holds again. */
export const restoreImplied: Command<{ quotationIds: QuotationId[]; target: EvidenceTarget }> = (
  model,
  { quotationIds, target },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const quotations = listOnce(model, quotationIds).filter(({ id }) => {
    const overrule = findOverrule(model, id, target);
    if (overrule) draft.remove('evidenceOverrules', overrule.id);
    return overrule !== undefined;
  });
  return draft.build('restore-implied', countedQuotations(model, quotations, target));
};
