import type { Stance } from '$lib/domain/evidence-link';
import type { QuotationLayout } from '$lib/domain/finding';
import type { FindingQuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { chosenCitation } from './chosen-citation';

/**
 * Changes how a quotation stands in a finding: its excerpt (null or empty: the whole quotation), its layout, whether it
 * supports. Whether the excerpt is sound is for `checkExcerpt` to tell: it is kept as written.
 * @throws AppError `model/not-found`
 */
export const updateChosen: Command<{
  id: FindingQuotationId;
  excerpt?: string | null;
  layout?: QuotationLayout;
  stance?: Stance;
}> = (model, { id, excerpt, layout, stance }, context) => {
  const draft = new ChangeDraft(model, context);
  const chosen = model.get('findingQuotations', id);
  const kept = excerpt === undefined ? undefined : excerpt?.trim() || null;
  draft.update('findingQuotations', id, { excerpt: kept, layout, stance });
  return draft.build('update-chosen', { quotation: chosenCitation(model, chosen) });
};
