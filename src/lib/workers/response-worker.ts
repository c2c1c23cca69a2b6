import { expose, releaseProxy, type ProxyMethods } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import type { ResponseMapping } from '$lib/domain/response-mapping';
import { outlineOf, type FileOutline } from '$lib/exchange/responses/file-outline';
import { guessMapping, type MappingGuess, type MappingShape } from '$lib/exchange/responses/guess-mapping';
import type { KnownQuestionnaire } from '$lib/exchange/responses/known-questionnaire';
import { readResponseFile } from '$lib/exchange/responses/read-response-file';
import { readResponses, type ResponseReading } from '$lib/exchange/responses/read-responses';
import { responseFileLimits, type ResponseFile } from '$lib/exchange/responses/response-file';
import type { WorkerOutcome } from './worker-outcome';

type Sliced = 'responses' | 'problems' | 'respondents';

/** A reading without what may be long of it: only how long that is. The rest is asked for in slices. */
export type ReadingHead = Omit<ResponseReading, Sliced> & { counts: Record<Sliced, number> };

/** Progress is told in steps of this size, so that telling it costs nothing. */
const step = 0.02;
const bytesPerMegabyte = 1_000_000;

let file: ResponseFile | null = null;
let reading: ResponseReading | null = null;
/** How often reading was begun or stopped: one that is not the last has been overtaken. */
let turn = 0;

const responseWorker = {
  /** Reads a file and keeps it. */
  async open(source: File): Promise<WorkerOutcome<FileOutline>> {
    return outcomeOf(async () => {
      file = await readResponseFile({ name: source.name, bytes: await bytesOf(source) });
      return outlineOf(file);
    });
  },

  async guess(known: KnownQuestionnaire | null, shape: MappingShape): Promise<WorkerOutcome<MappingGuess>> {
    return outcomeOf(() => guessMapping(opened(), known, shape));
  },

  /** Null when `stop` or another reading came in between. `report` is called with the progress from 0 to 1. */
  async read(
    mapping: ResponseMapping,
    known: KnownQuestionnaire | null,
    report: (share: number) => void
  ): Promise<WorkerOutcome<ReadingHead | null>> {
    const own = (turn += 1);
    let told = 0;
    const pause = async (share: number): Promise<void> => {
      if (share - told >= step && share < 1) {
        told = share;
        report(share);
        // What the page asks meanwhile, to stop for one, is heard.
        await nextTask();
      }
      if (own !== turn) throw new Overtaken();
    };
    try {
      const read = await readResponses(opened(), mapping, known, pause);
      if (own !== turn) return { ok: true, value: null };
      const { responses, problems, respondents, ...rest } = read;
      reading = read;
      const counts = {
        responses: responses.length,
        problems: problems.length,
        respondents: respondents.length
      };
      return { ok: true, value: { ...rest, counts } };
    } catch (error) {
      if (error instanceof Overtaken) return { ok: true, value: null };
      if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
      throw error;
    } finally {
      (report as Partial<ProxyMethods>)[releaseProxy]?.();
    }
  },

  /** Some of what the last reading gave, bounds as of `Array.slice`. */
  slice<What extends Sliced>(what: What, start: number, end: number): ResponseReading[What] {
    return (reading?.[what].slice(start, end) ?? []) as ResponseReading[What];
  },

  stop(): void {
    turn += 1;
    reading = null;
  }
};

export type ResponseWorker = typeof responseWorker;
expose(responseWorker);

class Overtaken extends Error {}

/** A worker that crashed left its file behind: the next one has none. */
function opened(): ResponseFile {
  if (!file) throw new Error('no file is open');
  return file;
}

async function outcomeOf<Value>(make: () => Value | Promise<Value>): Promise<WorkerOutcome<Value>> {
  try {
    return { ok: true, value: await make() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
    throw error;
  }
}

/** @throws AppError `import/too-large`, `import/unreadable-file` (a folder, a file that has gone or may not be read) */
async function bytesOf(source: File): Promise<Uint8Array> {
  const megabytes = Math.ceil(source.size / bytesPerMegabyte);
  if (megabytes > responseFileLimits.megabytes)
    throw new AppError('import/too-large', {
      file: source.name,
      megabytes,
      limit: responseFileLimits.megabytes
    });
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch (error) {
    throw new AppError('import/unreadable-file', { file: source.name }, error);
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
