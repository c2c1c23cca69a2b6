import { reportFigures } from '$lib/charts/report/report-figures';
import { AppError } from '$lib/domain/app-error';
import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { Report } from '$lib/domain/report';
import { buildReport } from '$lib/exchange/report/build-report';
import { withPictures, type ReportFormat } from '$lib/exchange/report/export-report';
import { outsideNamesFor } from '$lib/exchange/report/outside-names';
import { loadReportLabels } from '$lib/messages/report-labels';
import type { ProjectModel } from '$lib/model/project-model';
import { svgToPng } from '$lib/ui/base/save-figure';
import { exportReportInWorker } from '$lib/workers/report-client';

type Source = { findText: (id: TextId) => DocumentText | undefined; now: string };

/**
 * The bytes of a report: read off the project here, where figures can be drawn, and written in a worker; null when `signal`
 * stopped it. Every text has to be loaded. @throws AppError `report/nothing-to-report`, `worker/crashed`
 */
export async function makeReport(
  format: ReportFormat,
  model: ProjectModel,
  report: Report,
  source: Source,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  const labels = await loadReportLabels(report.language);
  const names = outsideNamesFor(model, labels);
  const figures = reportFigures(model, report, { findText: source.findText, labels, names });
  const content = await buildReport(model, report, { ...source, labels, names, figures });
  if (content.blocks.length === 0) throw new AppError('report/nothing-to-report', {});
  if (signal.aborted) return null;
  // A worker has nothing to draw on.
  const drawn = format === 'docx' ? await withPictures(content, svgToPng) : content;
  return exportReportInWorker(format, drawn, signal);
}
