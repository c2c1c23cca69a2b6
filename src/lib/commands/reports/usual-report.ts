import type { ContentLanguage } from '$lib/domain/project';
import { reportPartKinds, type Report, type ReportPartKind } from '$lib/domain/report';

/** What a report is made of unless asked for: the figures are to be chosen, and who is quoted how often is for the makers. */
const onRequest: readonly ReportPartKind[] = ['figures', 'balance'];

/** The report a project begins with: nearly all parts in their usual order, the matrix of sub-questions against CIMO. */
export function usualReport(language: ContentLanguage): Omit<Report, 'id' | 'title' | 'createdAt'> {
  return {
    authors: '',
    language,
    parts: reportPartKinds.filter((part) => !onRequest.includes(part)),
    matrix: { rows: 'question', columns: 'cimo' },
    networkIds: [],
    contextTurns: 2
  };
}
