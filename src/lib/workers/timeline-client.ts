import { transfer } from 'comlink';
import { AppError } from '$lib/domain/app-error';
import type { CalendarOptions } from '$lib/exchange/timeline/ics/calendar-options';
import { timelineFileLimits, type TimelineFile } from '$lib/exchange/timeline/import/read-timeline-file';
import type { TimelineWorker } from './timeline-worker';
import { WorkerLane } from './worker-lane';
import { valueOf, type WorkerOutcome } from './worker-outcome';

const bytesPerMegabyte = 1_000_000;

/**
 * The phases and events of a calendar or the cells of a table, read off the screen's thread; null when `signal` stopped it.
 * @throws AppError `timeline/…`, `import/…`, `worker/crashed`
 */
export async function readTimelineInWorker(
  file: File,
  options: CalendarOptions,
  signal: AbortSignal
): Promise<TimelineFile | null> {
  const bytes = await bytesOf(file);
  if (signal.aborted) return null;
  const lane = new WorkerLane<TimelineWorker>(
    () => new Worker(new URL('./timeline-worker.ts', import.meta.url), { type: 'module' })
  );
  try {
    const source = { name: file.name, bytes };
    return await valueOf(
      lane.run(
        (worker) =>
          worker.read(transfer(source, [bytes.buffer]), options) as Promise<WorkerOutcome<TimelineFile>>,
        signal
      )
    );
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    lane.close();
  }
}

/** @throws AppError `import/too-large`, `import/unreadable-file` (a folder, a file that has gone or may not be read) */
async function bytesOf(file: File): Promise<Uint8Array> {
  const megabytes = Math.ceil(file.size / bytesPerMegabyte);
  const limit = timelineFileLimits.megabytes;
  if (megabytes > limit) throw new AppError('import/too-large', { file: file.name, megabytes, limit });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new AppError('import/unreadable-file', { file: file.name }, error);
  }
}
