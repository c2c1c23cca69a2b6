import { expose, transfer } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import { exportReport, type ReportFormat } from '$lib/exchange/report/export-report';
import type { ReportContent } from '$lib/exchange/report/report-content';
import type { WorkerOutcome } from './worker-outcome';

const reportWorker = {
  async export(format: ReportFormat, content: ReportContent): Promise<WorkerOutcome<Uint8Array>> {
    try {
      const bytes = await exportReport(format, content);
      return { ok: true, value: transfer(bytes, [bytes.buffer]) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
      throw error;
    }
  }
};

export type ReportWorker = typeof reportWorker;
expose(reportWorker);
