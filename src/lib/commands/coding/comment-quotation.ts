import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { citation, quotationAt, type QuotationPlace } from './quotation-at';

/** Writes the comment of a quotation (empty: takes it away), marking the quotation first where there is none. */
export const commentQuotation: Command<{ place: QuotationPlace; comment: string }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const quotation = quotationAt(draft, intent.place);
  draft.update('quotations', quotation.id, { comment: intent.comment.trim() });
  return draft.build('comment-quotation', { quotation: citation(model, quotation) });
};
