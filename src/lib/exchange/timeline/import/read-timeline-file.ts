import { AppError } from '$lib/domain/app-error';
import { readResponseFile } from '../../responses/read-response-file';
import type { ResponseFileNote } from '../../responses/response-file';
import type { SourceFile } from '../../sources/parsed-source';
import type { CalendarOptions } from '../ics/calendar-options';
import { readCalendar, type CalendarReading } from '../ics/read-calendar';
import type { TimelineRows } from './guess-timeline-columns';

export const timelineFileLimits = { megabytes: 30, rows: 5_000 } as const;
const bytesPerMegabyte = 1_000_000;

/** A sheet of a workbook; of a CSV file the only one, without a name. */
export type TimelineSheet = { name: string; rows: TimelineRows };

export type TimelineFile =
  | { kind: 'calendar'; fileName: string; calendar: CalendarReading }
  | { kind: 'table'; fileName: string; sheets: TimelineSheet[]; notes: readonly ResponseFileNote[] };

/**
 * A calendar (.ics), or the cells of a table (.csv, .tsv, .xlsx); the contents say which it is, not the name.
 *
 * @throws AppError `timeline/unknown-format`, `timeline/not-a-calendar`, `timeline/empty`, `timeline/too-large`, `import/…`
 */
export async function readTimelineFile(file: SourceFile, options: CalendarOptions): Promise<TimelineFile> {
  const megabytes = Math.ceil(file.bytes.length / bytesPerMegabyte);
  const limit = timelineFileLimits.megabytes;
  if (megabytes > limit) throw new AppError('import/too-large', { file: file.name, megabytes, limit });
  if (isCalendar(file))
    return { kind: 'calendar', fileName: file.name, calendar: await readCalendar(file, options) };
  if (/\.(?:ics|ical|ifb|vcs)$/i.test(file.name))
    throw new AppError('timeline/not-a-calendar', { file: file.name });
  const { sheets, notes } = await readTable(file);
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.some(({ rows }) => rows.length > timelineFileLimits.rows))
    throw new AppError('timeline/too-large', { file: file.name, limit: timelineFileLimits.rows });
  return {
    kind: 'table',
    fileName: file.name,
    sheets: filled.map(({ name, rows }) => ({ name, rows })),
    notes
  };
}

/** Calendars begin with their own name; some have a line or two before it. UTF-16 has zero bytes in between. */
function isCalendar({ bytes }: SourceFile): boolean {
  let start = '';
  for (const byte of bytes.subarray(0, 4000)) if (byte !== 0) start += String.fromCharCode(byte);
  return /(?:^|[\r\n]|\xef\xbb\xbf|\xff\xfe|\xfe\xff)\s*BEGIN\s*:\s*VCALENDAR/i.test(start);
}

/** What reading a table says of responses, said of a timeline. */
async function readTable(file: SourceFile) {
  try {
    return await readResponseFile(file);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'responses/unknown-format')
      throw new AppError('timeline/unknown-format', { file: file.name }, error);
    if (error.code === 'responses/empty') throw new AppError('timeline/empty', { file: file.name }, error);
    if (error.code === 'responses/too-large')
      throw new AppError('timeline/too-large', { file: file.name, limit: timelineFileLimits.rows }, error);
    throw error;
  }
}
