import { expose, releaseProxy, type ProxyMethods } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';
import { readSource, type ReadSource } from './read-source';
import type { WorkerOutcome } from './worker-outcome';

/** What the import worker does. */
export type ImportWorker = {
  /** Reads one file; `report` is called with its progress from 0 to 1. */
  read(file: SourceFile, report: (fraction: number) => void): Promise<WorkerOutcome<ReadSource>>;
};

/** Progress is told in steps of this size, so that telling it costs nothing. */
const step = 0.02;

const importWorker: ImportWorker = {
  async read(file, report) {
    let told = 0;
    const progress = (fraction: number): void => {
      // That it is done, the answer tells.
      if (fraction - told < step || fraction >= 1) return;
      told = fraction;
      report(fraction);
    };
    try {
      return { ok: true, value: await readSource(file, () => crypto.randomUUID(), { progress }) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
      throw error;
    } finally {
      (report as Partial<ProxyMethods>)[releaseProxy]?.();
    }
  }
};

expose(importWorker);
