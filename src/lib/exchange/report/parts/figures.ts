import type { ReportBlock } from '../report-content';
import type { ReportDraft } from '../report-draft';

/** The networks that were chosen for the report. */
export function figuresPart({ source }: ReportDraft): ReportBlock[] {
  const figures = source.figures?.networks ?? [];
  return figures.map((figure) => ({ kind: 'figure', caption: figure.title, figure }));
}
