import type { PartialDate } from '$lib/domain/partial-date';
import type { EventKind, EventState } from '$lib/domain/study-event';

export const entryDates = ['start', 'end', 'plannedStart', 'plannedEnd'] as const;
export type EntryDate = (typeof entryDates)[number];

/** What of a row a problem is about; `row` is all of it. */
export type EntryPart =
  | EntryDate
  | 'row'
  | 'name'
  | 'kind'
  | 'state'
  | 'startTime'
  | 'endTime'
  | 'phase'
  | 'parent'
  | 'people'
  | 'documents'
  | 'colour'
  | 'uid';

/**
 * What of a row cannot be taken as it stands, or should be known of it:
 *
 * - `no-date`: in `found` no date can be read. `two-digit-year`, `ambiguous-date`: it can, and `guess` is what it may be.
 * - `end-before-start`: the row is over before it begins; `guess` is the dates the other way round.
 * - `time-before-start`: on one day it ends before it begins. `unreadable-time`: no time of the clock. `skipped-hour`: a
 *   time that the clock left out at the beginning of summer time.
 * - `no-end`: a phase or a match that is not over. `undated`: no date at all. `outside-study`: before the first or after the
 *   last phase. `part-of-date`: only the month, the season or the year is known.
 * - `no-name`: the row has no name; `guess` is one. `unknown-state`: no word of ours.
 * - `unknown-person`, `unknown-document`, `unknown-phase`, `unknown-parent`, `unknown-colour`: not in the project; of a person
 *   `guess` is a name that it is like.
 * - `recurs`: one row of a calendar that happens more often; `guess` is how many times were taken. `recurs-on`: more times than
 *   are taken, or no end. `unclear-recurrence`: a rule that cannot be followed, so that only the first time is taken.
 * - `other-zone`: a time that was told in another zone; `guess` is the time of ours. `unknown-zone`: a zone nobody knows; its
 *   times are taken as ours.
 * - `cancelled`: the calendar says that it is off. `twice`: the file has the row already. `continued`: the row goes on with the one
 *   above. `name-taken`: a phase of that name is in the row of phases already.
 */
export const entryProblemCodes = [
  'no-date',
  'two-digit-year',
  'ambiguous-date',
  'end-before-start',
  'time-before-start',
  'unreadable-time',
  'skipped-hour',
  'no-end',
  'undated',
  'outside-study',
  'part-of-date',
  'no-name',
  'unknown-state',
  'unknown-person',
  'unknown-document',
  'unknown-phase',
  'unknown-parent',
  'unknown-colour',
  'recurs',
  'recurs-on',
  'unclear-recurrence',
  'other-zone',
  'unknown-zone',
  'cancelled',
  'twice',
  'continued'
] as const;
export type EntryProblemCode = (typeof entryProblemCodes)[number];

export type EntryProblem = {
  code: EntryProblemCode;
  part: EntryPart;
  /** The words of the file. */
  found: string;
  /** What they may mean: a date in the notation of `PartialDate`, a name, a time. Null when nobody can tell. */
  guess: string | null;
};

/** A phase or an event as a row of a table or an entry of a calendar tells of it. Null and empty are what it does not say. */
export type IncomingEntry = {
  /** Its row in the sheet, or its place in the calendar; 1 for the first. Of times that recur the same. */
  row: number;
  /** Tells entries apart: the row, and of recurring times which. */
  key: string;
  what: 'phase' | 'event';
  kind: EventKind;
  ownKind: string;
  /** Whether the kind was told; else it is a guess by the name. */
  isKindTold: boolean;
  name: string;
  state: EventState | null;
  /** What could be read with certainty. What is uncertain is null here and a problem with a guess. */
  dates: Readonly<Record<EntryDate, PartialDate | null>>;
  startTime: string | null;
  endTime: string | null;
  track: string;
  /** A phase: the one it is in, or of a sub-phase the one it is part of. */
  phase: string;
  /** Of a phase, as it is written: `2`, `2.1`. */
  number: string;
  goal: string;
  approach: string;
  /** Of a phase: as its table has it. */
  colour: number | null;
  people: readonly string[];
  documents: readonly string[];
  place: string;
  comment: string;
  /** Which of these the file speaks of at all: what it does not speak of stays as it is. */
  uid: string | null;
  problems: readonly EntryProblem[];
};

/** An entry of which nothing is said, to be filled in. */
export function emptyEntry(row: number): IncomingEntry {
  return {
    row,
    key: String(row),
    what: 'event',
    kind: 'meeting',
    ownKind: '',
    isKindTold: false,
    name: '',
    state: null,
    dates: { start: null, end: null, plannedStart: null, plannedEnd: null },
    startTime: null,
    endTime: null,
    track: '',
    phase: '',
    number: '',
    goal: '',
    approach: '',
    colour: null,
    people: [],
    documents: [],
    place: '',
    comment: '',
    uid: null,
    problems: []
  };
}
