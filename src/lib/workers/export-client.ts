import { wrap, type Remote } from 'comlink';
import type { Codebook, CodebookFormat } from '$lib/exchange/codebook/codebook';
import type { CellTable } from '$lib/exchange/export/cell-table';
import type { CellTableFormat } from '$lib/exchange/export/export-cell-table';
import type { ExportFormat, ExportTable } from '$lib/exchange/export/export-table';
import type { GenealogyFormat, GenealogyReport } from '$lib/exchange/genealogy/genealogy-report';
import type { ExportWorker } from './export-worker';
import { valueOf, type WorkerOutcome } from './worker-outcome';

/**
 * The quotations as a file of a format, made off the screen's thread; null when `signal` stopped it.
 * @throws AppError `export/…`, `worker/crashed`
 */
export async function exportInWorker(
  format: ExportFormat,
  table: ExportTable,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  return inWorker((worker) => worker.export(format, table), signal);
}

/** The codebook as a file, in the same way. @throws AppError `export/…`, `worker/crashed` */
export async function exportCodebookInWorker(
  format: CodebookFormat,
  codebook: Codebook,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  return inWorker((worker) => worker.exportCodebook(format, codebook), signal);
}

/** Any table as a file, in the same way. @throws AppError `export/…`, `worker/crashed` */
export async function exportCellTableInWorker(
  format: CellTableFormat,
  table: CellTable,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  return inWorker((worker) => worker.exportCellTable(format, table), signal);
}

/** The appendix on how codes came about as a file, in the same way. @throws AppError `export/…`, `worker/crashed` */
export async function exportGenealogyInWorker(
  format: GenealogyFormat,
  report: GenealogyReport,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  return inWorker((worker) => worker.exportGenealogy(format, report), signal);
}

async function inWorker(
  make: (worker: Remote<ExportWorker>) => Promise<WorkerOutcome<Uint8Array>>,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  if (signal.aborted) return null;
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    // A worker that is stopped never answers.
    return await Promise.race([valueOf(make(wrap<ExportWorker>(worker))), stopped]);
  } finally {
    worker.terminate();
  }
}
