import type { QuotationId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';
import { dropReferences } from '../references/drop-references';

/** Drafts away quotations with their codings, links and whatever pointed at them. Their numbers stay taken. */
export function removeQuotations(draft: ChangeDraft, ids: readonly QuotationId[]): void {
  for (const id of ids) {
    for (const coding of draft.model.codingsOf(id)) draft.remove('codings', coding.id);
    for (const link of draft.model.linksOf(id)) draft.remove('evidenceLinks', link.id);
    draft.remove('quotations', id);
  }
  dropReferences(
    draft,
    ids.map((id) => ({ kind: 'quotation', id }))
  );
}
