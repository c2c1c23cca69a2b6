import type { SourceDocument } from '$lib/domain/document';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';

/** A quotation of selected codes: which of them it has, in the order asked, and which other codes. */
export type SharedQuotation = {
  quotation: Quotation;
  document: SourceDocument;
  codeIds: readonly CodeId[];
  otherIds: readonly CodeId[];
};

/**
 * The quotations that have any of the codes, or all of them, in the order of the documents and their texts. Each
 * quotation once, whoever coded it. O(codings of the codes · codes on their quotations).
 */
export function sharedQuotations(
  model: ProjectModel,
  codeIds: readonly CodeId[],
  match: 'any' | 'all'
): SharedQuotation[] {
  const found = new Map<QuotationId, CodeId[]>();
  for (const codeId of codeIds)
    for (const { quotationId } of model.codingsWith(codeId)) {
      const here = found.get(quotationId);
      if (!here) found.set(quotationId, [codeId]);
      else if (here.at(-1) !== codeId && !here.includes(codeId)) here.push(codeId);
    }
  const chosen = new Set(codeIds);
  return Array.from(found)
    .filter(([, here]) => match === 'any' || here.length === chosen.size)
    .map(([id, here]) => {
      const quotation = model.get('quotations', id);
      const others = model.codingsOf(id).flatMap(({ codeId }) => (chosen.has(codeId) ? [] : [codeId]));
      return {
        quotation,
        document: model.get('documents', quotation.documentId),
        codeIds: here,
        otherIds: [...new Set(others)]
      };
    })
    .sort((a, b) => a.document.number - b.document.number || a.quotation.start - b.quotation.start);
}

/** The other codes on the quotations with how many have each, the most shared first, then by name. */
export function sharedCodes(
  model: ProjectModel,
  quotations: readonly SharedQuotation[]
): { codeId: CodeId; count: number }[] {
  const counts = new Map<CodeId, number>();
  for (const { otherIds } of quotations) for (const id of otherIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  const name = (id: CodeId) => model.find('codes', id)?.name ?? '';
  return Array.from(counts, ([codeId, count]) => ({ codeId, count })).sort(
    (a, b) => b.count - a.count || name(a.codeId).localeCompare(name(b.codeId))
  );
}
