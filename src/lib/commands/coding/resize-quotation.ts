import type { QuotationId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requireSpan } from './quotation-at';

/**
 * Moves the edges of a quotation; number, codes and links stay. Where it comes to cover exactly another quotation,
 * both stay (docs/decisions). @throws AppError `command/outside-text`, `command/empty-selection`
 */
export const resizeQuotation: Command<{ id: QuotationId; start: number; end: number }> = (
  model,
  { id, start, end },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const quotation = model.get('quotations', id);
  requireSpan(model.get('documents', quotation.documentId), start, end);
  draft.update('quotations', id, { start, end });
  return draft.build('resize-quotation', { quotation: citation(model, quotation) });
};
