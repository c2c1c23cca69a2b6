import type { QuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { citation } from './quotation-at';
import { removeQuotation } from './remove-quotation';

/** Removes quotations with their codings and links; their numbers are not given again. */
export const deleteQuotations: Command<{ ids: QuotationId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const [first] = intent.ids;
  const quotation = first ? citation(model, model.get('quotations', first)) : '';
  for (const id of intent.ids) removeQuotation(draft, id);
  return draft.build('delete-quotations', { quotation, count: intent.ids.length });
};
