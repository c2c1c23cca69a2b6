import type { QuotationId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';

/** Drafts away a quotation with its codings and links. Its number stays taken. */
export function removeQuotation(draft: ChangeDraft, id: QuotationId): void {
  for (const coding of draft.model.codingsOf(id)) draft.remove('codings', coding.id);
  for (const link of draft.model.linksOf(id)) draft.remove('evidenceLinks', link.id);
  draft.remove('quotations', id);
}
