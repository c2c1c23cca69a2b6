import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { RelatedKind } from '$lib/domain/relation-type';
import { citation } from '$lib/model/citation';
import type { ProjectModel } from '$lib/model/project-model';

/** What a relation ties, as sentences call it: a code by its name, a quotation as `10:17`. @throws AppError `model/not-found` */
export function endName(model: ProjectModel, between: RelatedKind, id: CodeId | QuotationId): string {
  return between === 'code' ? model.get('codes', id).name : citation(model, model.get('quotations', id));
}
