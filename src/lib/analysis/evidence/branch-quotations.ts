import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codeBranch } from './evidence-of';

/** The quotations a code or a code below it is on, each once: what a rule of that code is about. */
export function branchQuotations(model: ProjectModel, codeId: CodeId): Set<QuotationId> {
  const found = new Set<QuotationId>();
  for (const id of codeBranch(model, codeId))
    for (const quotationId of model.quotationsWith(id)) found.add(quotationId);
  return found;
}
