import { reportPartKinds, type Report } from '$lib/domain/report';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * The report a project begins with: all parts in their usual order, but not every quotation of the project, with all its
 * networks and the matrix of sub-questions against CIMO.
 */
export function usualReport(model: ProjectModel): Omit<Report, 'id' | 'createdAt'> {
  const { name, language } = model.project;
  return {
    title: name,
    authors: '',
    language,
    parts: reportPartKinds.filter((part) => part !== 'quotations'),
    matrix: { rows: 'question', columns: 'cimo' },
    networkIds: model.list('networks').map(({ id }) => id),
    contextTurns: 1
  };
}
