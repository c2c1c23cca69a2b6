import { wrap, type Remote } from 'comlink';
import { AppError } from '$lib/domain/app-error';

/**
 * One worker that does one thing at a time and may be lost: what is aborted or crashes takes the worker with it, and
 * the next piece of work starts a new one.
 */
export class WorkerLane<Api> {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #remote: Remote<Api> | null = null;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * Does a piece of work in the worker. Rejects with the signal's reason when aborted, with `worker/crashed` when the
   * worker breaks off.
   */
  async run<Result>(work: (remote: Remote<Api>) => Promise<Result>, signal: AbortSignal): Promise<Result> {
    signal.throwIfAborted();
    const [worker, remote] = this.#open();
    const over = new AbortController();
    try {
      return await new Promise<Result>((resolve, reject) => {
        const listen = { signal: over.signal };
        const end = (reason: unknown): void => {
          this.close();
          reject(reason);
        };
        const crash = (event: Event): void => {
          // Told to whoever waits for it: nobody else need hear of it.
          event.preventDefault();
          end(crashed(event instanceof ErrorEvent ? event.message : ''));
        };
        worker.addEventListener('error', crash, listen);
        worker.addEventListener('messageerror', crash, listen);
        signal.addEventListener('abort', () => end(signal.reason), listen);
        work(remote).then(resolve, (error: unknown) => end(crashed(messageOf(error), error)));
      });
    } finally {
      over.abort();
    }
  }

  /** Ends the worker; a later `run` starts another. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#remote = null;
  }

  #open(): [Worker, Remote<Api>] {
    this.#worker ??= this.#start();
    this.#remote ??= wrap<Api>(this.#worker);
    return [this.#worker, this.#remote];
  }
}

function crashed(reason: string, cause?: unknown): AppError {
  return new AppError('worker/crashed', { reason: reason || '?' }, cause);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
