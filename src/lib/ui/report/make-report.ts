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
import { breathing } from '$lib/ui/base/breathing';
import { svgToPng } from '$lib/ui/base/save-figure';
import { exportReportInWorker } from '$lib/workers/report-client';

type Source = { findText: (id: TextId) => DocumentText | undefined; now: string };

/** What making a report is at. */
export type ReportStage = 'reading' | 'drawing' | 'writing';

/**
 * The bytes of a report: read off the project here, where figures can be drawn and the screen keeps answering, and written in a
 * worker; null when `signal` stopped it. Every text has to be loaded.
 * @throws AppError `report/nothing-to-report`, `worker/crashed`; the signal's reason when stopped while it is read
 */
export async function makeReport(
  format: ReportFormat,
  model: ProjectModel,
  report: Report,
  source: Source,
  signal: AbortSignal,
  onstage: (stage: ReportStage) => void
): Promise<Uint8Array | null> {
  onstage('reading');
  const pause = breathing(signal);
  const labels = await loadReportLabels(report.language);
  const names = outsideNamesFor(model, labels);
  await pause();
  const figures = reportFigures(model, report, { findText: source.findText, labels, names });
  const content = await buildReport(model, report, { ...source, labels, names, figures, pause });
  if (content.blocks.length === 0) throw new AppError('report/nothing-to-report', {});
  onstage('drawing');
  // A worker has nothing to draw on.
  const drawn = format === 'docx' ? await withPictures(content, svgToPng) : content;
  onstage('writing');
  await pause();
  return exportReportInWorker(format, drawn, signal);
}
