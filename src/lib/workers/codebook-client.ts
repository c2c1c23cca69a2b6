import { transfer, wrap } from 'comlink';
import { AppError } from '$lib/domain/app-error';
import { codebookLimits, type CodebookSheet } from '$lib/exchange/codebook/import/codebook-sheet';
import type { CodebookWorker } from './codebook-worker';
import { valueOf } from './worker-outcome';

const bytesPerMegabyte = 1_000_000;

/**
 * The rows of a codebook file, read off the screen's thread; null when `signal` stopped it.
 * @throws AppError `codebook/…`, `import/…`, `worker/crashed`
 */
export async function readCodebookInWorker(file: File, signal: AbortSignal): Promise<CodebookSheet | null> {
  const bytes = await bytesOf(file);
  if (signal.aborted) return null;
  const worker = new Worker(new URL('./codebook-worker.ts', import.meta.url), { type: 'module' });
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    const read = wrap<CodebookWorker>(worker).read(transfer({ name: file.name, bytes }, [bytes.buffer]));
    return await Promise.race([valueOf(read), stopped]);
  } finally {
    worker.terminate();
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
