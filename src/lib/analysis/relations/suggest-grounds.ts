import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { CodeRelation } from '$lib/domain/relation';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * The quotations that carry both codes of a relation and do not ground it yet, in the order of the documents and their
 * texts. O(codings of the first code).
 */
export function suggestGrounds(
  model: ProjectModel,
  { fromId, toId, quotationIds }: Pick<CodeRelation, 'quotationIds'> & { fromId: CodeId; toId: CodeId }
): QuotationId[] {
  const taken = new Set(quotationIds);
  const withOther = model.quotationsWith(toId);
  const ids = model.quotationsWith(fromId);
  return [...ids]
    .filter((id) => withOther.has(id) && !taken.has(id))
    .map((id) => {
      const quotation = model.get('quotations', id);
      return { quotation, number: model.get('documents', quotation.documentId).number };
    })
    .sort((a, b) => a.number - b.number || a.quotation.start - b.quotation.start)
    .map(({ quotation }) => quotation.id);
}
