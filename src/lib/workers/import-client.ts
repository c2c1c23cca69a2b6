import { proxy, transfer } from 'comlink';
import { AppError, fromErrorData } from '$lib/domain/app-error';
import type { ImportWorker } from './import-worker';
import type { ReadSource } from './read-source';
import { Watchdog } from './watchdog';
import { WorkerLane } from './worker-lane';

type Job = (lane: WorkerLane<ImportWorker>) => Promise<void>;

type ImportClientOptions = {
  startWorker?: () => Worker;
  /** A file that shows no progress for this long is given up. */
  patienceMs?: number;
};

const defaultPatienceMs = 90_000;
/** So many files waiting are worth the start of a second worker. */
const manyFiles = 4;
const bytesPerMegabyte = 1_000_000;
/** What is larger is not even brought into memory; the same limit as `parseSource` has. */
const limitInMegabytes = 100;

/**
 * Reads files in workers, in the order asked for. A file that fails, hangs or is cancelled never holds up or harms
 * the others.
 */
export class ImportClient {
  readonly #lanes: WorkerLane<ImportWorker>[];
  readonly #free: WorkerLane<ImportWorker>[];
  readonly #queue: Job[] = [];
  readonly #patienceMs: number;

  constructor({ startWorker = startImportWorker, patienceMs = defaultPatienceMs }: ImportClientOptions = {}) {
    this.#lanes = [new WorkerLane(startWorker), new WorkerLane(startWorker)];
    this.#free = [...this.#lanes];
    this.#patienceMs = patienceMs;
  }

  /** The document a file would become. Rejects with an AppError: `import/…`, or `worker/crashed`. */
  read(file: File, signal: AbortSignal, progress: (fraction: number) => void): Promise<ReadSource> {
    return new Promise((resolve, reject) => {
      this.#queue.push((lane) => this.#read(lane, file, signal, progress).then(resolve, reject));
      this.#next();
    });
  }

  /** Ends the workers. What was waiting or being read stays unanswered: cancel it first. */
  close(): void {
    this.#queue.length = 0;
    for (const lane of this.#lanes) lane.close();
  }

  #next(): void {
    const isAlone = this.#free.length === this.#lanes.length;
    if (this.#queue.length === 0 || (!isAlone && this.#queue.length < manyFiles)) return;
    const lane = this.#free.shift();
    const job = lane && this.#queue.shift();
    if (!lane || !job) return;
    void job(lane).finally(() => {
      this.#free.unshift(lane);
      this.#next();
    });
    this.#next();
  }

  async #read(
    lane: WorkerLane<ImportWorker>,
    file: File,
    signal: AbortSignal,
    progress: (fraction: number) => void
  ): Promise<ReadSource> {
    const watchdog = new Watchdog(this.#patienceMs);
    try {
      const bytes = await readBytes(file);
      const report = proxy((fraction: number) => {
        watchdog.reset();
        progress(fraction);
      });
      const outcome = await lane.run(
        async (worker) => worker.read(transfer({ name: file.name, bytes }, [bytes.buffer]), report),
        AbortSignal.any([signal, watchdog.signal])
      );
      if (!outcome.ok) throw fromErrorData(outcome.error);
      return outcome.value;
    } catch (error) {
      if (signal.aborted) throw new AppError('import/cancelled', { file: file.name });
      if (watchdog.signal.aborted) throw new AppError('import/took-too-long', { file: file.name });
      throw error;
    } finally {
      watchdog.stop();
    }
  }
}

/** @throws AppError `import/too-large`, `import/unreadable-file` (a folder, a file that has gone or may not be read) */
async function readBytes(file: File): Promise<Uint8Array> {
  const megabytes = Math.ceil(file.size / bytesPerMegabyte);
  if (megabytes > limitInMegabytes)
    throw new AppError('import/too-large', { file: file.name, megabytes, limit: limitInMegabytes });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new AppError('import/unreadable-file', { file: file.name }, error);
  }
}

function startImportWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
