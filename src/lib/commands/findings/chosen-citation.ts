import type { FindingQuotation } from '$lib/domain/finding';
import type { ProjectModel } from '$lib/model/project-model';
import { citation } from '../coding/quotation-at';

/** `10:17` of a quotation a finding rests on. */
export function chosenCitation(model: ProjectModel, { quotationId }: FindingQuotation): string {
  return citation(model, model.get('quotations', quotationId));
}
