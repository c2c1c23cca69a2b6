import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from './project-model';

/** How a quotation is cited: the number of its document, then its own: `10:17`. @throws AppError `model/not-found` */
export function citation(
  model: Pick<ProjectModel, 'get'>,
  { documentId, number }: Pick<Quotation, 'documentId' | 'number'>
): string {
  return `${model.get('documents', documentId).number}:${number}`;
}
