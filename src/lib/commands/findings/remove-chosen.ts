import type { FindingQuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { chosenCitation } from './chosen-citation';

/** Takes quotations out of the findings that rest on them; the quotations stay. What is gone already is passed by. */
export const removeChosen: Command<{ ids: readonly FindingQuotationId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const chosen = Array.from(new Set(ids)).flatMap((id) => model.find('findingQuotations', id) ?? []);
  for (const { id } of chosen) draft.remove('findingQuotations', id);
  return draft.build('remove-chosen', {
    count: chosen.length,
    quotation: chosen[0] ? chosenCitation(model, chosen[0]) : ''
  });
};
