import { codesOn } from '$lib/analysis/joint-display/quotations-by-case';
import type { JointRow } from '$lib/analysis/joint-display/joint-rows';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';

const shownCount = 2;

/** Quotations that show the row: one for each of its most used codes, then the first; at most two. */
export function shownQuotations(
  model: ProjectModel,
  { codes, quotations }: Pick<JointRow, 'codes' | 'quotations'>
): Quotation[] {
  const chosen = new Set<Quotation>();
  for (const { codeId } of codes) {
    if (chosen.size === shownCount) break;
    const found = quotations.find((one) => !chosen.has(one) && codesOn(model, one).includes(codeId));
    if (found) chosen.add(found);
  }
  for (const quotation of quotations) if (chosen.size < shownCount) chosen.add(quotation);
  return [...chosen];
}
