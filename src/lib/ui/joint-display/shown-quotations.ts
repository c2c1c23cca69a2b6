import { codesOn } from '$lib/analysis/joint-display/quotations-by-case';
import type { JointRow } from '$lib/analysis/joint-display/joint-rows';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';

const shownCount = 2;

/** Quotations that show the row: one for each of its most used codes, then the first; at most two, and no words twice. */
export function shownQuotations(
  model: ProjectModel,
  { codes, quotations }: Pick<JointRow, 'codes' | 'quotations'>
): Quotation[] {
  const chosen = new Set<Quotation>();
  for (const { codeId } of codes) {
    if (chosen.size === shownCount) break;
    const found = quotations.find((one) => isOther(one, chosen) && codesOn(model, one).includes(codeId));
    if (found) chosen.add(found);
  }
  for (const one of quotations) if (chosen.size < shownCount && isOther(one, chosen)) chosen.add(one);
  return [...chosen];
}

/** Whether none of its words are among those chosen. */
function isOther({ documentId, start, end }: Quotation, chosen: ReadonlySet<Quotation>): boolean {
  for (const other of chosen)
    if (other.documentId === documentId && other.start < end && start < other.end) return false;
  return true;
}
