import type { Report } from '$lib/domain/report';
import type { ProjectModel } from '$lib/model/project-model';
import type { ReportContent } from './report-content';
import type { ReportSource } from './report-source';

/** What a report says, read off the project as it is now: its parts in order, empty ones left out. */
export async function buildReport(
  model: ProjectModel,
  report: Report,
  { now, labels }: ReportSource
): Promise<ReportContent> {
  const { id, name } = model.project;
  const { translate } = labels;
  return {
    title: report.title,
    authors: report.authors,
    language: report.language,
    madeOn: now,
    blocks: [],
    quotations: [],
    anchors: {},
    leftOut: [...report.parts],
    seal: { format: 'kerncode-report', version: 1, project: { id, name }, madeAt: now, quotations: [] },
    words: {
      contents: translate('reportText.contents'),
      figure: translate('reportText.figure'),
      table: translate('reportText.table'),
      page: translate('reportText.page'),
      finding: translate('reportText.finding'),
      madeWith: translate('reportText.madeWith', { date: now.slice(0, 10) }),
      close: translate('reportText.close'),
      context: '',
      quotationsShown: translate('reportText.quotationsShown'),
      backToText: translate('reportText.backToText'),
      appendix: ''
    }
  };
}
