import { firstDay, isDay, lastDay, type PartialDate } from '$lib/domain/partial-date';
import type { EventKind } from '$lib/domain/study-event';
import { decisionsFor, problemId, type ImportDecision } from './import-decisions';
import type { EntryDate, EntryProblem, EntryProblemCode, IncomingEntry } from './incoming-entry';

/** What a row is, said by the user. */
export type ChosenKind = { what: 'phase' } | { what: 'event'; kind: EventKind; ownKind: string };

export type TimelineImportChoices = {
  /** Whether the file goes before what is there; else only what is empty is filled in. */
  overwrite: boolean;
  /** Keys of entries that are left out. */
  skipped: ReadonlySet<string>;
  kinds: ReadonlyMap<string, ChosenKind>;
  /** By `problemId`. */
  decisions: ReadonlyMap<string, ImportDecision>;
  /** For all problems of a code that are not decided about by themselves. */
  decisionsByCode: ReadonlyMap<EntryProblemCode, ImportDecision>;
};

export const defaultTimelineChoices: TimelineImportChoices = {
  overwrite: true,
  skipped: new Set(),
  kinds: new Map(),
  decisions: new Map(),
  decisionsByCode: new Map()
};

/** A problem with what can be decided about it and what is. */
export type DecidedProblem = EntryProblem & {
  id: string;
  decisions: readonly ImportDecision[];
  /** Null when nothing has to be decided. */
  decision: ImportDecision | null;
};

/** Decides about the problems of an entry, by the choices or as usual. */
class ProblemDesk {
  readonly problems: DecidedProblem[] = [];

  constructor(
    readonly key: string,
    readonly choices: TimelineImportChoices
  ) {}

  /** Writes a problem down; gives what is decided about it. */
  decide(problem: EntryProblem): ImportDecision | null {
    const id = problemId(this.key, problem);
    const decisions = decisionsFor(problem);
    const chosen = this.choices.decisions.get(id) ?? this.choices.decisionsByCode.get(problem.code);
    const decision = (chosen && decisions.includes(chosen) ? chosen : decisions[0]) ?? null;
    this.problems.push({ ...problem, id, decisions, decision });
    return decision;
  }

  get isLeftOut(): boolean {
    return this.problems.some(({ decision }) => decision === 'leave-out');
  }
}

/** An entry with what is decided about its problems carried out. */
export type ResolvedEntry = { entry: IncomingEntry; desk: ProblemDesk };

/** Takes the decisions about what the reader of the file found, and about the dates themselves. */
export function resolveEntry(incoming: IncomingEntry, choices: TimelineImportChoices): ResolvedEntry {
  const desk = new ProblemDesk(incoming.key, choices);
  const chosen = choices.kinds.get(incoming.key);
  const kind = chosen && (chosen.what === 'phase' ? { what: 'phase' as const } : chosen);
  let entry: IncomingEntry = {
    ...incoming,
    ...kind,
    isKindTold: incoming.isKindTold || chosen !== undefined
  };
  for (const problem of incoming.problems) entry = carriedOut(entry, problem, desk.decide(problem));
  entry = asPoint(withSoundTimes(withSoundSpans(entry, desk), desk));
  sayWhatIsMissing(entry, desk);
  return { entry, desk };
}

/** An event that ends on the day it begins is a point; a match that does is over. */
function asPoint(entry: IncomingEntry): IncomingEntry {
  const { start, end } = entry.dates;
  const isPoint = entry.what === 'event' && entry.kind !== 'match' && start !== null && end === start;
  return isPoint ? withDate(entry, 'end', null) : entry;
}

function carriedOut(
  entry: IncomingEntry,
  problem: EntryProblem,
  decision: ImportDecision | null
): IncomingEntry {
  const { code, part, guess } = problem;
  if (decision !== 'guess' || guess === null) return entry;
  if (code === 'no-name') return { ...entry, name: guess };
  if (code === 'skipped-hour') {
    const [day = '', time = null] = guess.split(' ');
    return part === 'end'
      ? { ...entry, endTime: time }
      : { ...entry, startTime: time, dates: { ...entry.dates, start: day } };
  }
  return part in entry.dates ? withDate(entry, part as EntryDate, guess) : entry;
}

const withDate = (entry: IncomingEntry, part: EntryDate, date: PartialDate | null): IncomingEntry => ({
  ...entry,
  dates: { ...entry.dates, [part]: date }
});

function withSoundSpans(entry: IncomingEntry, desk: ProblemDesk): IncomingEntry {
  let sound = entry;
  const pairs = [
    ['start', 'end'],
    ['plannedStart', 'plannedEnd']
  ] as const;
  for (const [from, to] of pairs) {
    const [start, end] = [entry.dates[from], entry.dates[to]];
    if (!start || !end || lastDay(end) >= firstDay(start)) continue;
    const found = `${start}/${end}`;
    const decision = desk.decide({ code: 'end-before-start', part: to, found, guess: `${end}/${start}` });
    sound = withDate(sound, to, decision === 'guess' ? start : null);
    if (decision === 'guess') sound = withDate(sound, from, end);
    else if (to === 'end') sound = { ...sound, endTime: null };
  }
  return sound;
}

function withSoundTimes(entry: IncomingEntry, desk: ProblemDesk): IncomingEntry {
  const { startTime, endTime } = entry;
  const { start, end } = entry.dates;
  const isOneDay = start !== null && isDay(start) && (end === null || end === start);
  if (!isOneDay || !startTime || !endTime || endTime >= startTime) return entry;
  const next = new Date(Date.parse(start) + 86_400_000).toISOString().slice(0, 10);
  const found = `${startTime}–${endTime}`;
  const decision = desk.decide({ code: 'time-before-start', part: 'endTime', found, guess: next });
  return decision === 'guess' ? withDate(entry, 'end', next) : { ...entry, endTime: null };
}

function sayWhatIsMissing({ what, kind, state, dates }: IncomingEntry, desk: ProblemDesk): void {
  const known = Object.values(dates).filter((date) => date !== null);
  const note = (code: EntryProblemCode, part: EntryProblem['part'], found: string, guess: string | null) =>
    desk.decide({ code, part, found, guess });
  // A date that could not be read is told already.
  const isTold = desk.problems.some(({ code }) => code === 'no-date');
  if (known.length === 0 && !isTold) note('undated', 'row', '', null);
  const goesOn = what === 'phase' || (kind === 'match' && state !== 'cancelled');
  if (dates.start && !dates.end && goesOn) note('no-end', 'end', dates.start, null);
  const parts = new Set(known.filter((date) => !isDay(date)));
  if (parts.size > 0) note('part-of-date', 'row', [...parts].join(', '), null);
}
