import { expose, transfer } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import type { Codebook, CodebookFormat } from '$lib/exchange/codebook/codebook';
import { exportCodebook } from '$lib/exchange/codebook/export-codebook';
import type { CellTable } from '$lib/exchange/export/cell-table';
import { exportCellTable, type CellTableFormat } from '$lib/exchange/export/export-cell-table';
import { exportQuotations } from '$lib/exchange/export/export-quotations';
import type { ExportFormat, ExportTable } from '$lib/exchange/export/export-table';
import { exportGenealogy } from '$lib/exchange/genealogy/export-genealogy';
import type { GenealogyFormat, GenealogyReport } from '$lib/exchange/genealogy/genealogy-report';
import type { WorkerOutcome } from './worker-outcome';

const exportWorker = {
  async exportGenealogy(
    format: GenealogyFormat,
    report: GenealogyReport
  ): Promise<WorkerOutcome<Uint8Array>> {
    return outcomeOf(exportGenealogy(format, report));
  },
  async export(format: ExportFormat, table: ExportTable): Promise<WorkerOutcome<Uint8Array>> {
    return outcomeOf(exportQuotations(format, table));
  },
  async exportCellTable(format: CellTableFormat, table: CellTable): Promise<WorkerOutcome<Uint8Array>> {
    return outcomeOf(exportCellTable(format, table));
  },
  async exportCodebook(format: CodebookFormat, codebook: Codebook): Promise<WorkerOutcome<Uint8Array>> {
    return outcomeOf(exportCodebook(format, codebook));
  }
};

async function outcomeOf(made: Promise<Uint8Array>): Promise<WorkerOutcome<Uint8Array>> {
  try {
    const bytes = await made;
    return { ok: true, value: transfer(bytes, [bytes.buffer]) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
    throw error;
  }
}

export type ExportWorker = typeof exportWorker;
expose(exportWorker);
