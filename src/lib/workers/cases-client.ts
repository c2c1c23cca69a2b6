import { casesFileError } from '$lib/exchange/cases/import/cases-file-error';
import type { CodebookSheet } from '$lib/exchange/codebook/import/codebook-sheet';
import { readCodebookInWorker } from './codebook-client';

/**
 * The rows of a table of cases, read off the screen's thread; null when `signal` stopped it.
 * @throws AppError `cases/…`, `codebook/…`, `import/…`, `worker/crashed`
 */
export async function readCasesInWorker(file: File, signal: AbortSignal): Promise<CodebookSheet | null> {
  try {
    return await readCodebookInWorker(file, signal);
  } catch (error) {
    throw casesFileError(error);
  }
}
