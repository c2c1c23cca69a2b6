import {
  decisionsFor,
  importDecisions,
  type ImportDecision
} from '$lib/analysis/timeline/import/import-decisions';
import {
  entryProblemCodes,
  type EntryProblemCode,
  type IncomingEntry
} from '$lib/analysis/timeline/import/incoming-entry';
import { planTimelineImport, type PlannedEntry } from '$lib/analysis/timeline/import/plan-timeline-import';
import { defaultTimelineChoices } from '$lib/analysis/timeline/import/resolve-entry';
import { studyDays } from '$lib/analysis/timeline/import/study-days';
import { importTimeline } from '$lib/commands/events/import-timeline';
import { AppError } from '$lib/domain/app-error';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { recurrenceChoices, type CalendarOptions } from '$lib/exchange/timeline/ics/calendar-options';
import { zoneNamed } from '$lib/exchange/timeline/ics/zone-names';
import { guessTimelineColumns, hasNames } from '$lib/exchange/timeline/import/guess-timeline-columns';
import { readTimelineFile } from '$lib/exchange/timeline/import/read-timeline-file';
import { sheetEntries } from '$lib/exchange/timeline/import/sheet-entries';
import { textOf } from '$lib/exchange/timeline/import/to-incoming-entries';
import { appVersion } from './app-version';
import { WrongUse } from './command-failure';
import { onOneLine } from './on-one-line';
import { oneOf } from './parse-options';
import { readCallerFile } from './read-file';
import { systemClock } from './system-clock';
import type { ExitCode, Terminal } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

type ImportTimelineOptions = {
  import: string;
  save?: string | undefined;
  force?: boolean | undefined;
  fill?: boolean | undefined;
  'dry-run'?: boolean | undefined;
  zone?: string | undefined;
  recurring?: string | undefined;
  decide?: readonly string[] | undefined;
  today?: string | null | undefined;
  json?: boolean | undefined;
};

/** Takes a calendar or a table into a project and writes that as a new one; with `dry-run` only reports, row by row. */
export async function runTimelineImport(
  path: string,
  options: ImportTimelineOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const { save, 'dry-run': dryRun = false } = options;
  if (!save && !dryRun) throw new WrongUse('--save says where to write the project; --dry-run writes none.');
  if (options.zone !== undefined && zoneNamed(options.zone) === null)
    throw new WrongUse(`--zone is a zone like Europe/Amsterdam, not "${options.zone}".`);
  const recurring = oneOf('recurring', options.recurring, recurrenceChoices) ?? 'each';
  const decisionsByCode = new Map((options.decide ?? []).map(decisionOf));
  if (save && !dryRun) {
    await requireWritable(save, options.force ?? false);
    await requireApart(save, [path, options.import]);
  }
  const [file, source] = [await readCallerFile(path), await readCallerFile(options.import)];
  const project = InMemoryProject.from(await parseBundle(file.bytes, file.name), systemClock);
  project.coderId = project.model.list('coders')[0]?.id ?? null;

  const { entries, facts } = await read(source, {
    zone: options.zone ?? null,
    recurring,
    study: studyDays(project.model)
  });
  const today = options.today ?? systemClock.now().slice(0, 10);
  const choices = { ...defaultTimelineChoices, overwrite: !options.fill, decisionsByCode };
  const plan = planTimelineImport(project.model, entries, today, choices);
  const change = project.run(importTimeline, plan.intent);

  let written: { file: string; bytes: number } | null = null;
  if (save && !dryRun) {
    const stamp = { savedAt: systemClock.now(), app: appVersion() };
    const bytes = await serializeBundle(project.toContents(), stamp);
    await writeCallerFile(save, bytes);
    written = { file: save, bytes: bytes.length };
  }
  const { created = 0, updated = 0 } = change?.params ?? {};
  const countOf = (status: PlannedEntry['status']) =>
    plan.entries.filter((entry) => entry.status === status).length;
  const counts = { created, updated, same: countOf('same'), skipped: countOf('skipped') };
  const report = {
    ...facts,
    ...counts,
    newTracks: plan.newTracks,
    rows: plan.entries.map(toReportRow),
    written
  };
  if (options.json) terminal.print(JSON.stringify(report, null, 2));
  else {
    for (const row of report.rows) terminal.print(toLine(row));
    terminal.print(
      `${created} made, ${updated} updated, ${counts.same} the same, ${counts.skipped} rows left out`
    );
    terminal.print(written ? `Project written to ${written.file}` : 'Nothing was written (--dry-run)');
  }
  return 0;
}

/** The entries of a file with what has to be known of how it was read. @throws AppError `timeline/…`, `import/…` */
async function read(
  source: Parameters<typeof readTimelineFile>[0],
  options: CalendarOptions
): Promise<{ entries: IncomingEntry[]; facts: object }> {
  const file = await readTimelineFile(source, options);
  if (file.kind === 'calendar') {
    const { entries, ...facts } = file.calendar;
    return { entries, facts: { calendar: facts } };
  }
  const mappings = file.sheets.map(({ rows }) => guessTimelineColumns(rows));
  if (!mappings.some(hasNames)) throw new AppError('timeline/no-columns', { file: source.name });
  const sheets = file.sheets.map(({ name, rows }, index) => {
    const { titleRow, columns, dayFirst, usualKind } = mappings[index]!;
    const titles = rows[titleRow] ?? [];
    return {
      name,
      dayFirst,
      usualKind,
      columns: columns.map((holds, column) => ({ title: textOf(titles[column]), holds }))
    };
  });
  const entries = sheetEntries(file.sheets, mappings);
  if (entries.length === 0) throw new AppError('timeline/empty', { file: source.name });
  return { entries, facts: { sheets, notes: file.notes } };
}

/** `end-before-start=guess`. @throws WrongUse */
function decisionOf(words: string): readonly [EntryProblemCode, ImportDecision] {
  const [what = '', how = ''] = words.split('=');
  const code = entryProblemCodes.find((one) => one === what);
  const decision = importDecisions.find((one) => one === how);
  const possible = code ? decisionsFor({ code, part: 'row', found: '', guess: '' }) : [];
  if (!code)
    throw new WrongUse(`--decide begins with one of ${entryProblemCodes.join(', ')}, not "${what}".`);
  if (!decision || !possible.includes(decision)) {
    const choices = possible.length > 0 ? `is one of ${possible.join(', ')}` : 'cannot be decided about';
    throw new WrongUse(`--decide: ${code} ${choices}.`);
  }
  return [code, decision];
}

function toReportRow({ row, entry, state, status, reason, changes, problems }: PlannedEntry) {
  const { what, kind, ownKind, name, dates, startTime, endTime } = entry;
  return {
    row,
    what,
    kind: what === 'phase' ? 'phase' : kind,
    ...(what === 'event' && kind === 'own' ? { ownKind } : {}),
    name,
    ...dates,
    startTime,
    endTime,
    state,
    status,
    ...(reason ? { reason } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    problems: problems.map(({ code, part, found, guess, decision }) => ({
      code,
      part,
      found,
      guess,
      decision
    }))
  };
}

function toLine(row: ReturnType<typeof toReportRow>): string {
  const { name, status, start, end, changes = [], problems } = row;
  const when = [start, end].filter(Boolean).join(' – ') || 'no date';
  const named = (applies: boolean) =>
    changes.filter((change) => change.applies === applies).map(({ field }) => field);
  const [taken, left] = [named(true), named(false)];
  const remarks = [
    ...(taken.length > 0 ? [`takes ${taken.join(', ')}`] : []),
    ...(left.length > 0 ? [`leaves ${left.join(', ')}`] : []),
    ...problems.map(({ code, found, guess, decision }) =>
      [code, found, guess === null ? '' : `> ${guess}`, decision ? `(${decision})` : '']
        .filter(Boolean)
        .join(' ')
    )
  ];
  const said = remarks.length > 0 ? `  (${remarks.map(onOneLine).join('; ')})` : '';
  return `${String(row.row).padStart(4)}  ${status.padEnd(8)}${onOneLine(name)}  ${when}${said}`;
}
