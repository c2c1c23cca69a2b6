import { deleteCodes } from '$lib/commands/codes/delete-codes';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { operationsOn } from './operations-on';
import { previewContext } from './preview-context';

/** What deleting codes would do. */
export type DeletePreview = {
  /** How many codings go. */
  codings: number;
  /** Quotations left without any code, in the order their codings were made. */
  uncodedIds: QuotationId[];
  /** Codes that stay and come under another parent. */
  movedUpIds: CodeId[];
};

/** What `deleteCodes` would do, read off its own change. O(codings that go + what could point at a code). */
export function deletePreview(model: ProjectModel, ids: readonly CodeId[]): DeletePreview {
  const change = deleteCodes(model, { ids: [...ids] }, previewContext());
  const removed = operationsOn(change, 'codings').flatMap(({ before }) => before ?? []);
  const lost = new Map<QuotationId, number>();
  for (const { quotationId } of removed) lost.set(quotationId, (lost.get(quotationId) ?? 0) + 1);
  return {
    codings: removed.length,
    uncodedIds: [...lost].flatMap(([id, count]) => (model.codingsOf(id).length === count ? [id] : [])),
    movedUpIds: operationsOn(change, 'codes').flatMap(({ before, after }) =>
      before && after && before.parentId !== after.parentId ? [after.id] : []
    )
  };
}
