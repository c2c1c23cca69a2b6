import type { FindingQuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { chosenCitation } from './chosen-citation';

/**
 * Takes a quotation of a finding as it is now, with its words now, after it changed. Its excerpt stays as written.
 * @throws AppError `model/not-found`
 */
export const acceptChosen: Command<{ id: FindingQuotationId; words: string }> = (
  model,
  { id, words },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const chosen = model.get('findingQuotations', id);
  const { documentId, start, end } = model.get('quotations', chosen.quotationId);
  const { textId } = model.get('documents', documentId);
  draft.update('findingQuotations', id, { chosen: { textId, start, end, words } });
  return draft.build('accept-chosen', { quotation: chosenCitation(model, chosen) });
};
