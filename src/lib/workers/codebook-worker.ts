import { expose } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import type { CodebookSheet } from '$lib/exchange/codebook/import/codebook-sheet';
import { readCodebookSheet } from '$lib/exchange/codebook/import/read-codebook-sheet';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';
import type { WorkerOutcome } from './worker-outcome';

const codebookWorker = {
  async read(file: SourceFile): Promise<WorkerOutcome<CodebookSheet>> {
    try {
      return { ok: true, value: await readCodebookSheet(file) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
      throw error;
    }
  }
};

export type CodebookWorker = typeof codebookWorker;
expose(codebookWorker);
