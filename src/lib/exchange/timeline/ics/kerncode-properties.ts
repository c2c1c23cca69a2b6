import { codeColourCount } from '$lib/domain/code';
import type { EntryDate, IncomingEntry } from '$lib/analysis/timeline/import/incoming-entry';
import { firstDay, lastDay, partialDate, type PartialDate } from '$lib/domain/partial-date';
import { eventKinds, eventStates } from '$lib/domain/study-event';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { noteOfPlainText } from '$lib/language/notes/write-note';
import { splitNames } from '../../codebook/joined-names';
import { plainDescription } from './plain-description';
import { textOf, type IcsComponent } from './read-components';

/** What a calendar of ours says of an entry that calendars have no word for. */
export const ownProperties = {
  kind: 'X-KERNCODE-KIND',
  ownKind: 'X-KERNCODE-OWN-KIND',
  state: 'X-KERNCODE-STATE',
  start: 'X-KERNCODE-START',
  end: 'X-KERNCODE-END',
  plannedStart: 'X-KERNCODE-PLANNED-START',
  plannedEnd: 'X-KERNCODE-PLANNED-END',
  startTime: 'X-KERNCODE-START-TIME',
  endTime: 'X-KERNCODE-END-TIME',
  track: 'X-KERNCODE-TRACK',
  phase: 'X-KERNCODE-PHASE',
  number: 'X-KERNCODE-NUMBER',
  goal: 'X-KERNCODE-GOAL',
  approach: 'X-KERNCODE-APPROACH',
  colour: 'X-KERNCODE-COLOUR',
  name: 'X-KERNCODE-NAME',
  people: 'X-KERNCODE-PEOPLE',
  documents: 'X-KERNCODE-DOCUMENTS',
  /** As it is written, in Markdown: a description is plain. */
  comment: 'X-KERNCODE-COMMENT',
  /** What stands in the description after the comment. */
  note: 'X-KERNCODE-NOTE'
} as const;
export type OwnProperty = keyof typeof ownProperties;

/**
 * An entry with what we said of it when we wrote it. Its dates hold only while the day the calendar has is the one they
 * came to: somebody may have moved it since.
 */
export function withOwnProperties(entry: IncomingEntry, event: IcsComponent): IncomingEntry {
  const own = (property: OwnProperty) => textOf(event, ownProperties[property].toLowerCase());
  const kind = eventKinds.find((one) => one === own('kind'));
  const isPhase = own('kind') === 'phase';
  if (!kind && !isPhase) return entry;
  const date = (name: EntryDate): PartialDate | null => {
    const { success, data } = partialDate.safeParse(own(name));
    return success ? data : null;
  };
  const [start, end] = [date('start'), date('end')];
  const [plannedStart, plannedEnd] = [date('plannedStart'), date('plannedEnd')];
  const isActual = start !== null || end !== null;
  const from = isActual ? (start ?? end) : (plannedStart ?? plannedEnd);
  const to = (isActual ? end : plannedEnd) ?? from;
  const { dates, startTime, endTime } = entry;
  const isWhereItWas =
    from !== null && firstDay(from) === dates.start && lastDay(to!) === (dates.end ?? dates.start);
  const times = { startTime: own('startTime') || startTime, endTime: own('endTime') || endTime };
  const colour = Number(own('colour') || 'x');
  return {
    ...entry,
    ...(isWhereItWas ? times : {}),
    what: isPhase ? 'phase' : 'event',
    kind: kind ?? 'meeting',
    ownKind: own('ownKind'),
    isKindTold: true,
    state: entry.state ?? eventStates.find((state) => state === own('state')) ?? null,
    dates: {
      ...(isWhereItWas ? { start, end } : { start: dates.start, end: dates.end }),
      plannedStart,
      plannedEnd
    },
    name: own('name') !== '' && entry.name.startsWith(own('name')) ? own('name') : entry.name,
    track: own('track'),
    phase: own('phase'),
    number: own('number'),
    goal: own('goal'),
    approach: own('approach'),
    colour: colour >= 1 && colour <= codeColourCount ? colour - 1 : null,
    people: splitNames(own('people')),
    documents: splitNames(own('documents'))
  };
}

/**
 * What an event is described as, as a note: our own while the calendar still has it, else the words of the calendar, in which
 * nothing means more than it says.
 */
export function commentOf(event: IcsComponent): string {
  const own = (property: OwnProperty) => textOf(event, ownProperties[property].toLowerCase());
  const described = plainDescription(textOf(event, 'description'));
  const [comment, note] = [own('comment'), own('note')];
  if (comment !== '' && described === plainDescription(descriptionOf([notePlainText(comment), note])))
    return comment;
  const words = note !== '' && described.endsWith(note) ? described.slice(0, -note.length) : described;
  return noteOfPlainText(words.trim());
}

/** The paragraphs of a description. */
export function descriptionOf(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
