import { expose, transfer } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import { exportReport, type ReportFormat } from '$lib/exchange/report/export-report';
import type { ReportContent } from '$lib/exchange/report/report-content';
import { exportSessionReport } from '$lib/exchange/session-report/export-session-report';
import type { SessionReport, SessionReportFormat } from '$lib/exchange/session-report/session-report';
import type { WorkerOutcome } from './worker-outcome';

const reportWorker = {
  export: (format: ReportFormat, content: ReportContent) => outcomeOf(exportReport(format, content)),
  exportSession: (format: SessionReportFormat, report: SessionReport) =>
    outcomeOf(exportSessionReport(format, report))
};

async function outcomeOf(making: Promise<Uint8Array>): Promise<WorkerOutcome<Uint8Array>> {
  try {
    const bytes = await making;
    return { ok: true, value: transfer(bytes, [bytes.buffer]) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
    throw error;
  }
}

export type ReportWorker = typeof reportWorker;
expose(reportWorker);
