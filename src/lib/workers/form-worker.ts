import { expose } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import type { FormTemplate } from '$lib/domain/form-template';
import { readLikeliestForm, type LikeliestForm } from '$lib/exchange/forms/read-filled-form';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';
import type { WorkerOutcome } from './worker-outcome';

const formWorker = {
  async read(file: SourceFile, templates: readonly FormTemplate[]): Promise<WorkerOutcome<LikeliestForm>> {
    try {
      return { ok: true, value: await readLikeliestForm(file, templates) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
      throw error;
    }
  }
};

export type FormWorker = typeof formWorker;
expose(formWorker);
