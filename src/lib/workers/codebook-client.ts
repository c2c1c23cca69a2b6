import { transfer } from 'comlink';
import { AppError, fromErrorData } from '$lib/domain/app-error';
import { codebookLimits, type CodebookSheet } from '$lib/exchange/codebook/import/codebook-sheet';
import type { CodebookWorker } from './codebook-worker';
import { WorkerLane } from './worker-lane';

const bytesPerMegabyte = 1_000_000;

/**
 * The rows of a codebook file, read off the screen's thread; null when `signal` stopped it.
 * @throws AppError `codebook/…`, `import/…`, `worker/crashed`
 */
export async function readCodebookInWorker(file: File, signal: AbortSignal): Promise<CodebookSheet | null> {
  const bytes = await bytesOf(file);
  if (signal.aborted) return null;
  const lane = new WorkerLane<CodebookWorker>(
    () => new Worker(new URL('./codebook-worker.ts', import.meta.url), { type: 'module' })
  );
  try {
    const source = { name: file.name, bytes };
    const outcome = await lane.run(async (worker) => worker.read(transfer(source, [bytes.buffer])), signal);
    if (!outcome.ok) throw fromErrorData(outcome.error);
    return outcome.value;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    lane.close();
  }
}

/** @throws AppError `import/too-large`, `import/unreadable-file` (a folder, a file that has gone or may not be read) */
async function bytesOf(file: File): Promise<Uint8Array> {
  const megabytes = Math.ceil(file.size / bytesPerMegabyte);
  if (megabytes > codebookLimits.megabytes)
    throw new AppError('import/too-large', { file: file.name, megabytes, limit: codebookLimits.megabytes });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new AppError('import/unreadable-file', { file: file.name }, error);
  }
}
