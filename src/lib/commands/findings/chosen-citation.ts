import type { FindingQuotation } from '$lib/domain/finding';
import { citation } from '$lib/model/citation';
import type { ProjectModel } from '$lib/model/project-model';

/** `10:17` of a quotation a finding rests on. */
export function chosenCitation(model: ProjectModel, { quotationId }: FindingQuotation): string {
  return citation(model, model.get('quotations', quotationId));
}
