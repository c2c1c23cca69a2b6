import { transfer } from 'comlink';
import { AppError, fromErrorData } from '$lib/domain/app-error';
import type { FormTemplate } from '$lib/domain/form-template';
import type { LikeliestForm } from '$lib/exchange/forms/read-filled-form';
import type { FormWorker } from './form-worker';
import { WorkerLane } from './worker-lane';

/** Reads filled-in forms off the screen's thread, one after the other; `close` when no more come. */
export class FormReader {
  readonly #lane = new WorkerLane<FormWorker>(
    () => new Worker(new URL('./form-worker.ts', import.meta.url), { type: 'module' })
  );

  /**
   * What is filled in on the forms of a file, as the likeliest of the templates; null when `signal` stopped it.
   * @throws AppError `import/…`, `responses/…` for a table, `worker/crashed`
   */
  async read(
    file: File,
    templates: readonly FormTemplate[],
    signal: AbortSignal
  ): Promise<LikeliestForm | null> {
    try {
      const source = { name: file.name, bytes: await bytesOf(file) };
      const outcome = await this.#lane.run(
        async (worker) => worker.read(transfer(source, [source.bytes.buffer]), templates),
        signal
      );
      if (!outcome.ok) throw fromErrorData(outcome.error);
      return outcome.value;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  close(): void {
    this.#lane.close();
  }
}

/** @throws AppError `import/unreadable-file` (a folder, a file that has gone or may not be read) */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new AppError('import/unreadable-file', { file: file.name }, error);
  }
}
