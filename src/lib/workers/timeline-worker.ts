import { expose } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import type { CalendarOptions } from '$lib/exchange/timeline/ics/calendar-options';
import { readTimelineFile, type TimelineFile } from '$lib/exchange/timeline/import/read-timeline-file';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';
import type { WorkerOutcome } from './worker-outcome';

const timelineWorker = {
  async read(file: SourceFile, options: CalendarOptions): Promise<WorkerOutcome<TimelineFile>> {
    try {
      return { ok: true, value: await readTimelineFile(file, options) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
      throw error;
    }
  }
};

export type TimelineWorker = typeof timelineWorker;
expose(timelineWorker);
