import { AppError } from '$lib/domain/app-error';
import type { QuotationId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { allowedSpans, hasGivenUnits } from '../sessions/allowed-spans';
import { requireSpan } from './quotation-at';

/**
 * Moves the edges of a quotation; number, codes and links stay. Where it comes to cover exactly another quotation,
 * both stay (docs/decisions). In a blind copy the edges stay within the parts to code, and given units keep theirs.
 * @throws AppError `command/outside-text`, `command/empty-selection`, `session/given-units`, `session/outside-parts`
 */
export const resizeQuotation: Command<{ id: QuotationId; start: number; end: number }> = (
  model,
  { id, start, end },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const quotation = model.get('quotations', id);
  requireSpan(model.get('documents', quotation.documentId), start, end);
  if (hasGivenUnits(model) && (start !== quotation.start || end !== quotation.end))
    throw new AppError('session/given-units', {});
  const [allowed] = allowedSpans(model, { documentId: quotation.documentId, start, end });
  draft.update('quotations', id, { start: allowed.start, end: allowed.end });
  return draft.build('resize-quotation', { quotation: citation(model, quotation) });
};
