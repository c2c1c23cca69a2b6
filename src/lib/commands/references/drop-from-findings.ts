import type { ChangeDraft } from '../change-draft';
import type { IsGone } from './drop-from-evidence';

/**
 * Drafts away what findings rest on and recommendations follow from when it is going. What was written under a
 * sub-question that goes stays, under none.
 */
export function dropFromFindings(draft: ChangeDraft, isGone: IsGone): void {
  for (const { id, findingId, quotationId } of draft.list('findingQuotations'))
    if (isGone('finding', findingId) || isGone('quotation', quotationId))
      draft.remove('findingQuotations', id);
  for (const { id, findingIds } of draft.list('recommendations'))
    draft.update('recommendations', id, { findingIds: findingIds.filter((id) => !isGone('finding', id)) });
  const outline = ['sections', 'findings'] as const;
  const isFree = ({ questionId }: { questionId: string | null }) => questionId === null;
  const orders = outline.flatMap((table) => draft.list(table).filter(isFree));
  // What comes to stand under no sub-question comes after what stood there.
  let last = Math.max(0, ...orders.map(({ order }) => order));
  const homeless = outline
    .flatMap((table) =>
      draft.list(table).map(({ id, questionId, order }) => ({ table, id, questionId, order }))
    )
    .filter(({ questionId }) => questionId && isGone('question', questionId))
    .sort((a, b) => a.order - b.order);
  for (const { table, id } of homeless) draft.update(table, id, { questionId: null, order: (last += 1) });
}
