import { AppError } from '$lib/domain/app-error';
import type { QuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { citation } from './quotation-at';

/** Moves the edges of a quotation; number, codes and links stay. @throws AppError `command/outside-text`, `command/empty-selection` */
export const resizeQuotation: Command<{ id: QuotationId; start: number; end: number }> = (
  model,
  { id, start, end },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const quotation = model.get('quotations', id);
  const { length } = model.get('documents', quotation.documentId);
  if (start >= end) throw new AppError('command/empty-selection', {});
  if (start < 0 || end > length) throw new AppError('command/outside-text', { start, end, length });
  draft.update('quotations', id, { start, end });
  return draft.build('resize-quotation', { quotation: citation(model, quotation) });
};
