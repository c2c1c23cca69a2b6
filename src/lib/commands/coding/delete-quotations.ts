import type { QuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { citation, listOnce } from './quotation-at';
import { removeQuotation } from './remove-quotation';

/** Removes quotations with their codings and links; their numbers are not given again. */
export const deleteQuotations: Command<{ ids: QuotationId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const quotations = listOnce(model, intent.ids);
  for (const { id } of quotations) removeQuotation(draft, id);
  const [first] = quotations;
  return draft.build('delete-quotations', {
    quotation: first ? citation(model, first) : '',
    count: quotations.length
  });
};
