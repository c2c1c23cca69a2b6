import type { Remote } from 'comlink';
import type { ReportFormat } from '$lib/exchange/report/export-report';
import type { ReportContent } from '$lib/exchange/report/report-content';
import type { SessionReport, SessionReportFormat } from '$lib/exchange/session-report/session-report';
import type { ReportWorker } from './report-worker';
import { WorkerLane } from './worker-lane';
import { valueOf, type WorkerOutcome } from './worker-outcome';

/**
 * The report as a file of a format, made off the screen's thread; null when `signal` stopped it. Its figures need their
 * pictures already. @throws AppError `worker/crashed`
 */
export async function exportReportInWorker(
  format: ReportFormat,
  content: ReportContent,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  return inWorker((worker) => worker.export(format, content) as Outcome, signal);
}

/** The account of a comparison session as a file, in the same way. @throws AppError `worker/crashed` */
export async function exportSessionReportInWorker(
  format: SessionReportFormat,
  report: SessionReport,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  return inWorker((worker) => worker.exportSession(format, report) as Outcome, signal);
}

type Outcome = Promise<WorkerOutcome<Uint8Array>>;

async function inWorker(
  make: (worker: Remote<ReportWorker>) => Outcome,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  const lane = new WorkerLane<ReportWorker>(
    () => new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' })
  );
  try {
    return await valueOf(lane.run(make, signal));
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    lane.close();
  }
}
