import { wrap } from 'comlink';
import type { ExportFormat, ExportTable } from '$lib/exchange/export/export-table';
import type { ExportWorker } from './export-worker';
import { valueOf } from './worker-outcome';

/**
 * The quotations as a file of a format, made off the screen's thread; null when `signal` stopped it.
 * @throws AppError `export/…`, `worker/crashed`
 */
export async function exportInWorker(
  format: ExportFormat,
  table: ExportTable,
  signal: AbortSignal
): Promise<Uint8Array | null> {
  if (signal.aborted) return null;
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    // A worker that is stopped never answers.
    return await Promise.race([valueOf(wrap<ExportWorker>(worker).export(format, table)), stopped]);
  } finally {
    worker.terminate();
  }
}
