import {
  emptyEntry,
  type EntryDate,
  type EntryProblem,
  type IncomingEntry
} from '$lib/analysis/timeline/import/incoming-entry';
import { codeColourCount } from '$lib/domain/code';
import type { PartialDate } from '$lib/domain/partial-date';
import { splitNames } from '../../codebook/joined-names';
import type { SheetCell } from '../../responses/response-file';
import { kindInName, kindOfWords, stateOfWords } from '../kind-words';
import type { TimelineField } from '../timeline-titles';
import { dateOfCell, type CellDate } from './date-of-cell';
import type { TimelineMapping, TimelineRows } from './guess-timeline-columns';
import { periodOfWords } from './period-of-words';
import { timesOfWords } from './time-of-words';

const longestText = 20_000;
const longestName = 1_000;
/** `Fase 1: Werving`, `2.1 Avond`, `3) Matching` */
const numbered =
  /^(?:(?:fase|phase|deelfase|sub-?phase)\s*(\d{1,3}(?:\.\d{1,3})?)\s*[:.)–—-]?\s+|(\d{1,3}(?:\.\d{1,3})?)\s*[:.)]\s+|(\d{1,3}\.\d{1,3})\s+)/i;
const yes = /^(?:ja|yes|true|waar|x|1|hele dag|all day)$/i;

/** The rows of a table as phases and events; empty rows are left out. `firstRow`: the number of the first row of `rows`. */
export function toIncomingEntries(rows: TimelineRows, mapping: TimelineMapping): IncomingEntry[] {
  const entries: IncomingEntry[] = [];
  rows.forEach((cells, index) => {
    if (index <= mapping.titleRow || cells.every((cell) => textOf(cell) === '')) return;
    const entry = readRow(cells, index + 1, mapping);
    const last = entries.at(-1);
    // A cell over several lines comes apart when a table is copied off a page.
    if (last?.what === 'phase' && entry.what === 'phase' && goesOn(entry))
      entries[entries.length - 1] = joined(last, entry);
    else entries.push(entry);
  });
  return entries;
}

function readRow(cells: readonly SheetCell[], row: number, mapping: TimelineMapping): IncomingEntry {
  const cellsOf = (field: TimelineField) =>
    mapping.columns.flatMap((known, index) => (known === field ? [cells[index] ?? null] : []));
  const words = (field: TimelineField) =>
    (cellsOf(field).map(textOf).find(Boolean) ?? '').slice(0, longestName);
  const long = (field: TimelineField) =>
    cellsOf(field).map(textOf).filter(Boolean).join('\n\n').slice(0, longestText);
  const problems: EntryProblem[] = [];
  const people = cellsOf('people').flatMap((cell) => splitNames(textOf(cell).slice(0, longestText)));
  const kind = kindOf(words('kind'), words('name'), mapping);
  const given = words('name').replace(/\s+/g, ' ');
  const plain = kind.what === 'phase' ? withoutNumber(given) : { name: given, number: '' };
  // Matches are called after who was matched.
  const name = plain.name || (kind.kind === 'match' ? people.join(' – ') : '');
  if (name === '') {
    const guess = words('kind') || words('place');
    problems.push({ code: 'no-name', part: 'name', found: '', guess: guess || null });
  }
  const state = words('state') === '' ? null : (stateOfWords(words('state')) ?? null);
  if (words('state') !== '' && state === null)
    problems.push({ code: 'unknown-state', part: 'state', found: words('state'), guess: null });
  const colour = words('colour') === '' ? null : Number(words('colour')) - 1;
  const isColour = colour !== null && Number.isInteger(colour) && colour >= 0 && colour < codeColourCount;
  if (colour !== null && !isColour)
    problems.push({ code: 'unknown-colour', part: 'colour', found: words('colour'), guess: null });
  const when = readWhen(cellsOf, mapping.dayFirst, problems);
  return {
    ...emptyEntry(row),
    ...kind,
    name,
    state,
    ...when,
    track: words('track').replace(/\s+/g, ' '),
    phase: (kind.what === 'phase' ? words('parent') : words('phase') || words('parent')).replace(/\s+/g, ' '),
    number: words('number') || plain.number,
    goal: long('goal'),
    approach: long('approach'),
    colour: isColour ? colour : null,
    people,
    documents: cellsOf('documents').flatMap((cell) => splitNames(textOf(cell))),
    place: words('place').replace(/\s+/g, ' '),
    comment: long('comment'),
    uid: words('uid').slice(0, 500) || null,
    problems
  };
}

function kindOf(
  words: string,
  name: string,
  { usualKind }: TimelineMapping
): Pick<IncomingEntry, 'what' | 'kind' | 'ownKind' | 'isKindTold'> {
  if (words !== '') {
    const known = kindOfWords(words);
    if (known?.what === 'phase') return { what: 'phase', kind: 'meeting', ownKind: '', isKindTold: true };
    if (known) return { what: 'event', kind: known.kind, ownKind: known.ownKind, isKindTold: true };
    return {
      what: 'event',
      kind: 'own',
      ownKind: words.replace(/\s+/g, ' ').slice(0, 300),
      isKindTold: true
    };
  }
  if (usualKind === 'phase') return { what: 'phase', kind: 'meeting', ownKind: '', isKindTold: true };
  if (usualKind !== 'guess') return { what: 'event', kind: usualKind, ownKind: '', isKindTold: true };
  return { what: 'event', kind: kindInName(name) ?? 'meeting', ownKind: '', isKindTold: false };
}

type CellsOf = (field: TimelineField) => SheetCell[];

/** Dates and times of a row; what cannot be read goes to `problems`. */
function readWhen(
  cellsOf: CellsOf,
  dayFirst: boolean,
  problems: EntryProblem[]
): Pick<IncomingEntry, 'dates' | 'startTime' | 'endTime'> {
  const dates: Record<EntryDate, PartialDate | null> = {
    start: null,
    end: null,
    plannedStart: null,
    plannedEnd: null
  };
  const times: { start: string | null; end: string | null } = { start: null, end: null };
  const take = (part: EntryDate, { date, time, problem }: CellDate): void => {
    dates[part] = date;
    if (problem) problems.push(problem);
    if (part === 'start') times.start ??= time;
    if (part === 'end') times.end ??= time;
  };
  const pairs = [
    ['start', 'end', 'period'],
    ['plannedStart', 'plannedEnd', 'plannedPeriod']
  ] as const;
  for (const [from, to, both] of pairs) {
    const hasEnd = cellsOf(to).some((cell) => textOf(cell) !== '');
    const [whole, isWhole] = cellsOf(from).some((cell) => textOf(cell) !== '')
      ? [cellsOf(from)[0], false]
      : [cellsOf(both)[0], true];
    const period = typeof whole === 'string' && !hasEnd ? periodOfWords(whole, [from, to], dayFirst) : null;
    take(from, period?.start ?? dateOfCell(whole, from, dayFirst));
    take(to, period?.end ?? (isWhole && !hasEnd ? nothing : dateOfCell(cellsOf(to)[0], to, dayFirst)));
  }
  if (cellsOf('allDay').some((cell) => cell === true || yes.test(textOf(cell))))
    return { dates, startTime: null, endTime: null };
  for (const field of ['time', 'startTime', 'endTime'] as const) {
    const cell = cellsOf(field).find((one) => textOf(one) !== '');
    if (cell === undefined || /^[-–—?]+$/.test(textOf(cell))) continue;
    const read = timesOfWords(cell);
    const part = field === 'endTime' ? 'endTime' : 'startTime';
    if (!read)
      problems.push({ code: 'unreadable-time', part, found: textOf(cell).slice(0, 60), guess: null });
    else if (field === 'endTime') times.end = read.start;
    else {
      times.start = read.start;
      times.end = read.end ?? times.end;
    }
  }
  return { dates, startTime: times.start, endTime: times.end };
}

const nothing: CellDate = { date: null, time: null, problem: null };

function withoutNumber(name: string): { name: string; number: string } {
  const found = numbered.exec(name);
  const rest = found ? name.slice(found[0].length).trim() : '';
  return found && rest !== ''
    ? { name: rest, number: found[1] ?? found[2] ?? found[3] ?? '' }
    : { name, number: '' };
}

/** A row without a name that says more of what the row above is about. */
function goesOn({ name, goal, approach, number, dates }: IncomingEntry): boolean {
  const isDated = Object.values(dates).some((date) => date !== null);
  return name === '' && number === '' && !isDated && (goal !== '' || approach !== '');
}

function joined(first: IncomingEntry, { goal, approach, row }: IncomingEntry): IncomingEntry {
  const together = (one: string, other: string) =>
    [one, other].filter(Boolean).join('\n').slice(0, longestText);
  return {
    ...first,
    goal: together(first.goal, goal),
    approach: together(first.approach, approach),
    problems: [...first.problems, { code: 'continued', part: 'row', found: String(row), guess: null }]
  };
}

/** The words of a cell, trimmed. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.time ? `${cell.date} ${cell.time}` : cell.date;
  return String(cell).replace(/\r\n?/g, '\n').trim();
}
