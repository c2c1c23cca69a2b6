import type { CaseId, CodeId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codesOn, type QuotationsByCase } from './quotations-by-case';

/** How often a code stands in the words of some people. */
export type CodeCount = {
  codeId: CodeId;
  name: string;
  /** Quotations with the code that touch the words of one of them, each once. */
  quotationCount: number;
  /** Those of them with such a quotation. */
  caseCount: number;
};

/** The codes in the words of these people, the most quotations first, then by name. */
export function countCodes(
  model: ProjectModel,
  caseIds: readonly CaseId[],
  quotationsOf: QuotationsByCase
): CodeCount[] {
  const quotations = new Map<CodeId, Set<QuotationId>>();
  const cases = new Map<CodeId, number>();
  for (const caseId of caseIds) {
    const own = new Set<CodeId>();
    for (const quotation of quotationsOf.get(caseId) ?? [])
      for (const codeId of codesOn(model, quotation)) {
        own.add(codeId);
        const found = quotations.get(codeId);
        if (found) found.add(quotation.id);
        else quotations.set(codeId, new Set([quotation.id]));
      }
    for (const codeId of own) cases.set(codeId, (cases.get(codeId) ?? 0) + 1);
  }
  return Array.from(quotations, ([codeId, { size }]) => ({
    codeId,
    name: model.get('codes', codeId).name,
    quotationCount: size,
    caseCount: cases.get(codeId)!
  })).sort((a, b) => b.quotationCount - a.quotationCount || a.name.localeCompare(b.name, 'nl'));
}
