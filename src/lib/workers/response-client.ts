import { proxy, type Remote } from 'comlink';
import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { FileOutline } from '$lib/exchange/responses/file-outline';
import type { MappingGuess, MappingShape } from '$lib/exchange/responses/guess-mapping';
import type { KnownQuestionnaire } from '$lib/exchange/responses/known-questionnaire';
import type { ResponseReading } from '$lib/exchange/responses/read-responses';
import type { ReadingHead, ResponseWorker } from './response-worker';
import { WorkerLane } from './worker-lane';
import { valueOf, type WorkerOutcome } from './worker-outcome';

export type ReadOptions = {
  /** Called with the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  signal: AbortSignal;
};

/** A file with responses, which itself stays in a worker. What is given to it must be plain: no `$state`, which cannot be sent. */
export type OpenResponseFile = {
  outline: FileOutline;
  /** `shape` is not guessed. @throws AppError `worker/crashed` */
  guess(known: KnownQuestionnaire | null, shape?: MappingShape): Promise<MappingGuess>;
  /**
   * What the file holds under a mapping. It comes over in slices, so that the page never waits for it. Rejects with the signal's
   * reason when that stopped it; a reading that is overtaken by another is stopped too. @throws AppError `worker/crashed`
   */
  read(
    mapping: ResponseMapping,
    known: KnownQuestionnaire | null,
    options: ReadOptions
  ): Promise<ResponseReading>;
  /** Ends the worker. */
  close(): void;
};

/** How many responses or problems come over at once: unpacking so many takes the page a few milliseconds. */
const sliceSize = 250;
/** Fetching them is the last part of the progress. */
const readingShare = 0.8;

/**
 * Reads a file in a worker. Rejects with the signal's reason when that stopped it.
 * @throws AppError as `readResponseFile`; `import/unreadable-file`, `worker/crashed`
 */
export async function openResponseFile(file: File, signal: AbortSignal): Promise<OpenResponseFile> {
  const lane = new WorkerLane<ResponseWorker>(
    () => new Worker(new URL('./response-worker.ts', import.meta.url), { type: 'module' })
  );
  try {
    const outline = await valueOf(
      lane.run((worker) => worker.open(file) as Promise<WorkerOutcome<FileOutline>>, signal)
    );
    return opened(lane, outline);
  } catch (error) {
    lane.close();
    signal.throwIfAborted();
    throw error;
  }
}

function opened(lane: WorkerLane<ResponseWorker>, outline: FileOutline): OpenResponseFile {
  const never = new AbortController().signal;
  const ask = <Value>(work: (worker: Remote<ResponseWorker>) => Promise<Value>) => lane.run(work, never);
  let turn = 0;

  async function read(
    mapping: ResponseMapping,
    known: KnownQuestionnaire | null,
    { onProgress = () => {}, signal }: ReadOptions
  ): Promise<ResponseReading> {
    signal.throwIfAborted();
    const own = (turn += 1);
    const check = (): void => {
      signal.throwIfAborted();
      if (own !== turn) throw new DOMException('another reading was begun', 'AbortError');
    };
    const stop = (): void => {
      if (own === turn) void ask((worker) => worker.stop());
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      const report = proxy((share: number) => onProgress(share * readingShare));
      const head = await valueOf(
        ask((worker) => worker.read(mapping, known, report) as Promise<WorkerOutcome<ReadingHead | null>>)
      );
      check();
      const { counts, ...rest } = head!;
      const total = Math.max(1, counts.responses + counts.problems + counts.respondents);
      let fetched = 0;
      const fetch = async <What extends keyof typeof counts>(what: What): Promise<ResponseReading[What]> => {
        const all: ResponseReading[What][number][] = [];
        for (let start = 0; start < counts[what]; start += sliceSize) {
          const end = Math.min(counts[what], start + sliceSize);
          const slice = await ask(
            (worker) => worker.slice(what, start, end) as Promise<ResponseReading[What]>
          );
          check();
          all.push(...slice);
          fetched += slice.length;
          onProgress(readingShare + (fetched / total) * (1 - readingShare));
        }
        return all as ResponseReading[What];
      };
      return {
        ...rest,
        responses: await fetch('responses'),
        problems: await fetch('problems'),
        respondents: await fetch('respondents')
      };
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  return {
    outline,
    guess: (known, shape = {}) =>
      valueOf(ask((worker) => worker.guess(known, shape) as Promise<WorkerOutcome<MappingGuess>>)),
    read,
    close: () => lane.close()
  };
}
