import { eventRows } from '$lib/analysis/timeline/event-rows';
import { dayNumber } from '$lib/analysis/timeline/day-number';
import { newestDay } from '$lib/analysis/timeline/newest-day';
import { renamedTimeline } from '$lib/analysis/timeline/renamed-timeline';
import { studyTimeline } from '$lib/analysis/timeline/study-timeline';
import { modelInPeriod } from '$lib/analysis/period/model-in-period';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { fittingView } from '$lib/charts/timeline/fitting-view';
import { pageTimelineFigure } from '$lib/charts/timeline/page-figure';
import { AppError } from '$lib/domain/app-error';
import { day as daySchema } from '$lib/domain/ids';
import { exportCellTable, xlsxSheet } from '$lib/exchange/export/export-cell-table';
import { eventsTable } from '$lib/exchange/timeline/events-table';
import { phasesTable } from '$lib/exchange/timeline/phases-table';
import { timelineTable } from '$lib/exchange/timeline/timeline-table';
import { timelineToIcs } from '$lib/exchange/timeline/timeline-to-ics';
import { outsideNamesFor } from '$lib/exchange/report/outside-names';
import { calendarWords } from '$lib/messages/calendar-words';
import { timelineTableWords } from '$lib/messages/timeline-table-words';
import { timelineWords } from '$lib/messages/timeline-words';
import type { ProjectModel } from '$lib/model/project-model';
import { CommandFailure, WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { runTimelineImport } from './import-timeline';
import { openProject } from './open-project';
import { oneProject, parseOptions } from './parse-options';
import { pictureMaker, printScale } from './render-png';
import type { Terminal, TerminalCommand } from './terminal';
import { wantedFormat } from './wanted-format';
import { timelineReport } from './timeline-report';

const formats = ['svg', 'png', 'csv', 'xlsx', 'ics', 'json'] as const;
type Format = (typeof formats)[number];

const usage = `Usage: kerncode timeline <project.kerncode> --format ${formats.join('|')} [--out <file>]
       kerncode timeline <project.kerncode> --import <file> --save <new.kerncode>

Writes phases, events, documents and questionnaires on one time axis; or takes a calendar (.ics) or a table of phases or
events (.csv, .tsv, .xlsx) into the project and writes that as a new one.

  --format <format>      svg or png (one lying A4), csv (phases and events in one table), xlsx (a sheet of each), ics (a
                         calendar) or json; without it after the name of the file
  --out <file>           where to write it; without it to standard output, but not xlsx and png
  --force                write over a file that is there
  --today <day>          YYYY-MM-DD, until when runs what is not over; without it the newest day of the project
  --from <day>           only from this day on
  --to <day>             only up to and with this day
  --without-names        in ics: people by their pseudonyms or roles, comments left out (svg and png are always so)
  --language <nl|en>     language of dates, titles and words, and of messages
  --json                 the same as --format json; beside a file a report on it

  --import <file>        the calendar or table to take in
  --save <file>          the project it is written to
  --dry-run              only say row by row what would come of it
  --fill                 fill in what is empty, change nothing that is there
  --zone <zone>          the clock that times of a calendar are told by; without it the calendar's own, or Europe/Amsterdam
  --recurring <choice>   what recurs: each (every time), first (only the first) or span (as one span)
  --decide <what=how>    how a sort of problem is decided, for instance end-before-start=leave-out; more than once for more

Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Writes the timeline of a project as a figure, a table, a calendar or data, or takes a calendar or a table in. */
export const timelineCommand: TerminalCommand = {
  summary: 'write the study on a time axis (SVG, PNG, CSV, XLSX, ICS), or import a calendar or a table',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      ...destinationOptions,
      today: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      'without-names': { type: 'boolean' },
      import: { type: 'string' },
      save: { type: 'string' },
      'dry-run': { type: 'boolean' },
      fill: { type: 'boolean' },
      zone: { type: 'string' },
      recurring: { type: 'string' },
      decide: { type: 'string', multiple: true }
    });
    const path = oneProject(positionals);
    const today = dayOf('today', values.today);
    const from = dayOf('from', values.from);
    const to = dayOf('to', values.to);
    if (values.import !== undefined) {
      if (values.format !== undefined || values.out !== undefined || from || to || values['without-names'])
        throw new WrongUse(
          '--import goes with --save, not with --format, --out, --from, --to and --without-names.'
        );
      return runTimelineImport(path, { ...values, import: values.import, today }, terminal);
    }
    for (const option of ['save', 'dry-run', 'fill', 'zone', 'recurring', 'decide'] as const)
      if (values[option] !== undefined) throw new WrongUse(`--${option} goes with --import.`);
    if (from && to && to < from) throw new WrongUse('--to is before --from.');
    const format = wantedFormat(values, formats) ?? 'json';
    if (values['without-names'] && format !== 'ics') throw new WrongUse('--without-names goes with ics.');
    if (format === 'png' && values.out === undefined)
      throw new WrongUse('--out says where to write the png file.');
    await requireDestination(format, values, path);

    const { model: whole } = await openProject(path);
    const model = from || to ? modelInPeriod(whole, { from, to }) : whole;
    const until = today ?? newestDay(model) ?? newestDay(whole) ?? noDay;
    const chosen = { until, from, to, isWithoutNames: values['without-names'] ?? false };
    const { bytes, facts } = await timelineFile(format, model, chosen, terminal);
    const counts = { ...facts, today: until, phases: model.count('phases'), events: model.count('events') };
    const sentence = `${counts.phases} phases and ${counts.events} events written to`;
    return writeResult({ format, bytes, facts: counts, sentence }, values, terminal);
  }
};

/** The day of a project in which nothing has one: it only says until when nothing runs. */
const noDay = '2000-01-01';

type Chosen = { until: string; from: string | null; to: string | null; isWithoutNames: boolean };
type Written = { bytes: Uint8Array; facts: object };

async function timelineFile(
  format: Format,
  model: ProjectModel,
  chosen: Chosen,
  terminal: Terminal
): Promise<Written> {
  const { translate, language } = terminal;
  const encode = (text: string) => new TextEncoder().encode(text);
  if (format === 'json') {
    const report = timelineReport(model, chosen.until, translate);
    return { bytes: encode(`${JSON.stringify(report, null, 2)}\n`), facts: {} };
  }
  if (format === 'ics') {
    const outside = chosen.isWithoutNames ? outsideNamesFor(model, { translate }) : null;
    const words = calendarWords(translate, language, model.project.name, outside);
    // The same project gives the same file.
    const { text, count, undated } = timelineToIcs(model, `${chosen.until}T00:00:00Z`, words);
    if (count === 0) throw new AppError('export/nothing-to-export', {});
    return { bytes: encode(text), facts: { undated } };
  }
  if (format === 'svg' || format === 'png') return timelinePicture(format, model, chosen, terminal);
  const kindName = (kind: Parameters<typeof translateKind>[1]) => translateKind(translate, kind);
  const rows = eventRows(model, { kindName, today: chosen.until });
  const words = (which: 'phases' | 'events') => timelineTableWords(translate, language, which);
  if (format === 'csv') {
    const table = timelineTable(model, rows, { ...words('events'), title: translate('timeline.title') });
    return { bytes: await exportCellTable('csv', table), facts: {} };
  }
  const tables = [phasesTable(model, words('phases')), eventsTable(model, rows, words('events'))];
  const filled = tables.filter(({ groups }) => groups.some((group) => group.rows.length > 0));
  if (filled.length === 0) throw new AppError('export/nothing-to-export', {});
  const { tablesToXlsx } = await import('$lib/exchange/export/table-to-xlsx');
  return { bytes: await tablesToXlsx(filled.map(xlsxSheet)), facts: {} };
}

function translateKind(
  translate: Terminal['translate'],
  kind: Parameters<Parameters<typeof eventRows>[1]['kindName']>[0]
) {
  return translate(`domain.event.${kind}`);
}

/** One A4, on which nobody is called by name. */
async function timelinePicture(
  format: 'svg' | 'png',
  model: ProjectModel,
  { until, from, to }: Chosen,
  { translate, language }: Terminal
): Promise<Written> {
  const names = outsideNamesFor(model, { translate });
  const timeline = renamedTimeline(studyTimeline(model, { today: until }), names.clean);
  if (timeline.lanes.every(({ items }) => items.length === 0))
    throw new AppError('export/nothing-to-export', {});
  const words = timelineWords(translate, language, {
    title: translate('timelineFigure.title', { project: model.project.name }),
    timeline,
    today: until,
    codeName: (id) => model.get('codes', id).name
  });
  const whole = fittingView(timeline, until);
  const view = { from: from ? dayNumber(from) : whole.from, to: to ? dayNumber(to) + 1 : whole.to };
  const figure = pageTimelineFigure(timeline, { words, today: until, ...(from || to ? { view } : {}) });
  const svg = figureToSvg(figure);
  if (format === 'svg') return { bytes: new TextEncoder().encode(svg), facts: {} };
  const maker = await pictureMaker();
  if (!maker) throw new CommandFailure('browser/missing', 'png');
  try {
    return { bytes: await maker.renderPng(svg, figure, printScale), facts: {} };
  } finally {
    await maker.close();
  }
}

/** @throws WrongUse when it is no day that exists */
function dayOf(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (daySchema.safeParse(value).success) return value;
  throw new WrongUse(`--${option} is a day, YYYY-MM-DD, not "${value}".`);
}
