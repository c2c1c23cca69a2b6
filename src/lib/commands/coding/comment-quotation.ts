import { citation } from '$lib/model/citation';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { findQuotationAt, quotationAt, type QuotationPlace } from './quotation-at';

/**
 * Writes the comment of a quotation (empty: takes it away), marking the quotation first where there is none; an
 * empty comment marks nothing.
 */
export const commentQuotation: Command<{ place: QuotationPlace; comment: string }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const { place } = intent;
  const comment = intent.comment.trim();
  if (comment === '' && 'documentId' in place && !findQuotationAt(model, place))
    return draft.build('comment-quotation', { quotation: '' });
  const quotation = quotationAt(draft, place);
  draft.update('quotations', quotation.id, { comment });
  return draft.build('comment-quotation', { quotation: citation(model, quotation) });
};
