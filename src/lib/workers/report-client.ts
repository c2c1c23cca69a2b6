import type { ReportFormat } from '$lib/exchange/report/export-report';
import type { ReportContent } from '$lib/exchange/report/report-content';
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
  const lane = new WorkerLane<ReportWorker>(
    () => new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' })
  );
  type Outcome = Promise<WorkerOutcome<Uint8Array>>;
  try {
    const outcome = lane.run((worker) => worker.export(format, content) as Outcome, signal);
    return await valueOf(outcome);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    lane.close();
  }
}
