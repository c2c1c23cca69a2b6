import type { FindingQuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { chosenCitation } from './chosen-citation';
import { movedTo } from './moved-to';

/** Gives a quotation another place among those of its finding, counted from 0; past the end is last. @throws AppError `model/not-found` */
export const moveChosen: Command<{ id: FindingQuotationId; toIndex: number }> = (
  model,
  { id, toIndex },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const chosen = model.get('findingQuotations', id);
  movedTo(model.chosenFor(chosen.findingId), id, toIndex).forEach((each, index) =>
    draft.update('findingQuotations', each.id, { order: index + 1 })
  );
  return draft.build('move-chosen', { quotation: chosenCitation(model, chosen) });
};
