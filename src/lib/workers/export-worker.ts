import { expose, transfer } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import { exportQuotations } from '$lib/exchange/export/export-quotations';
import type { ExportFormat, ExportTable } from '$lib/exchange/export/export-table';
import type { WorkerOutcome } from './worker-outcome';

const exportWorker = {
  async export(format: ExportFormat, table: ExportTable): Promise<WorkerOutcome<Uint8Array>> {
    try {
      const bytes = await exportQuotations(format, table);
      return { ok: true, value: transfer(bytes, [bytes.buffer]) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
      throw error;
    }
  }
};

export type ExportWorker = typeof exportWorker;
expose(exportWorker);
