import type { QuotationId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { listOnce } from './quotation-at';
import { removeQuotations } from './remove-quotations';

/** Removes quotations with their codings and links; their numbers are not given again. */
export const deleteQuotations: Command<{ ids: QuotationId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const quotations = listOnce(model, intent.ids);
  removeQuotations(
    draft,
    quotations.map(({ id }) => id)
  );
  const [first] = quotations;
  return draft.build('delete-quotations', {
    quotation: first ? citation(model, first) : '',
    count: quotations.length
  });
};
