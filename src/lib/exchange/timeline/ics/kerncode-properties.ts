import { codeColourCount } from '$lib/domain/code';
import type { EntryDate, IncomingEntry } from '$lib/analysis/timeline/import/incoming-entry';
import { firstDay, partialDate, type PartialDate } from '$lib/domain/partial-date';
import { eventKinds, eventStates } from '$lib/domain/study-event';
import { splitNames } from '../../codebook/joined-names';
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
  people: 'X-KERNCODE-PEOPLE',
  documents: 'X-KERNCODE-DOCUMENTS',
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
  const read = entry;
  const date = (name: EntryDate): PartialDate | null => {
    const { success, data } = partialDate.safeParse(own(name));
    return success ? data : null;
  };
  const start = date('start');
  const isWhereItWas = start === null ? own('plannedStart') !== '' : firstDay(start) === read.dates.start;
  const colour = Number(own('colour') || 'x');
  const note = own('note');
  const { comment } = read;
  const times = { startTime: own('startTime') || read.startTime, endTime: own('endTime') || read.endTime };
  return {
    ...read,
    ...(isWhereItWas ? times : {}),
    what: isPhase ? 'phase' : 'event',
    kind: kind ?? 'meeting',
    ownKind: own('ownKind'),
    isKindTold: true,
    state: read.state ?? eventStates.find((state) => state === own('state')) ?? null,
    dates: {
      ...(isWhereItWas ? { start, end: date('end') } : { start: read.dates.start, end: read.dates.end }),
      plannedStart: date('plannedStart'),
      plannedEnd: date('plannedEnd')
    },
    track: own('track'),
    phase: own('phase'),
    number: own('number'),
    goal: own('goal'),
    approach: own('approach'),
    colour: colour >= 1 && colour <= codeColourCount ? colour - 1 : null,
    people: splitNames(own('people')),
    documents: splitNames(own('documents')),
    comment: note && comment.endsWith(note) ? comment.slice(0, -note.length).trimEnd() : comment
  };
}
