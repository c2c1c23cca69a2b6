import {
  emptyEntry,
  type EntryProblem,
  type IncomingEntry
} from '$lib/analysis/timeline/import/incoming-entry';
import { partialDate } from '$lib/domain/partial-date';
import { kindInName, kindOfWords } from '../kind-words';
import { calendarLimits, type CalendarOptions } from './calendar-options';
import {
  instantOfTime,
  laterBy,
  problemsOfTime,
  readCalendarTime,
  toStudyClock,
  type CalendarTime
} from './calendar-time';
import type { CalendarZones } from './calendar-zones';
import { commentOf, withOwnProperties } from './kerncode-properties';
import { occurrenceKey, occurrencesOf } from './occurrences';
import {
  parameterOf,
  propertiesNamed,
  propertyNamed,
  textOf,
  type Ical,
  type IcsComponent,
  type IcsProperty
} from './read-components';
import type { StepsLeft } from './recurring-days';
import { dayNumber, dayText } from './recurring-days';

const longestUid = 400;
const longestName = 1_000;
/** Colours that Outlook calls categories. */
const colourCategory = /categor/i;

type Event = { component: IcsComponent; row: number };

/** Reads the events of one calendar. */
export class EventReader {
  utcTimes = 0;

  constructor(
    private readonly ical: Ical,
    private readonly zones: CalendarZones,
    private readonly options: CalendarOptions,
    private readonly left: StepsLeft,
    /** Whether the calendar calls everything in it off. */
    private readonly isOff: boolean
  ) {}

  /** The entries of events, in their order; of one that recurs its times together. `before`: how many rows come before. */
  read(components: readonly IcsComponent[], before: number): IncomingEntry[] {
    const events = components.map((component, index) => ({ component, row: before + index + 1 }));
    const changed = new Map<string, Event[]>();
    for (const event of events) {
      const uid = textOf(event.component, 'uid');
      if (uid && propertyNamed(event.component, 'recurrence-id'))
        changed.set(uid, [...(changed.get(uid) ?? []), event]);
    }
    const withRule = new Set(
      events
        .filter(({ component }) => !propertyNamed(component, 'recurrence-id'))
        .map(({ component }) => textOf(component, 'uid'))
    );
    const entries: IncomingEntry[] = [];
    for (const event of events) {
      // One more than may be shows that there are too many.
      if (entries.length > calendarLimits.entries) break;
      const uid = textOf(event.component, 'uid');
      if (!propertyNamed(event.component, 'recurrence-id'))
        entries.push(...this.#readEvent(event, changed.get(uid) ?? []));
      // Otherwise told with the event it changes a time of.
      else if (!withRule.has(uid)) entries.push(...this.#readChanged(event));
    }
    return entries;
  }

  #readEvent(event: Event, changed: readonly Event[]): IncomingEntry[] {
    const start = this.#time(event, 'dtstart');
    if (!start) return [this.#entry(event, null, null, textOf(event.component, 'uid'))];
    const { times, isRecurring, isEndless, problems } = occurrencesOf(
      event.component,
      start,
      this.zones,
      this.options,
      this.left
    );
    const uid = textOf(event.component, 'uid');
    if (!isRecurring && changed.length === 0)
      return [withProblems(this.#entry(event, start, this.#endOf(event, start), uid), problems)];
    const changes = new Map(
      changed.flatMap((one) => {
        const replaced = this.#time(one, 'recurrence-id');
        return replaced ? [[occurrenceKey(replaced, this.zones), one] as const] : [];
      })
    );
    const entries = times.map((time) => {
      const change = changes.get(occurrenceKey(time, this.zones));
      changes.delete(occurrenceKey(time, this.zones));
      const own = timeUid(uid, time);
      if (!change) return this.#entry(event, time, this.#endOf(event, time, start), own, time);
      const moved = this.#time(change, 'dtstart') ?? time;
      return this.#entry(change, moved, this.#endOf(change, moved), own, time);
    });
    // Of one without end those outside the study were left out; any other was added to the rule.
    const rest = isEndless ? [] : [...changes.values()].flatMap((one) => this.#readChanged(one));
    return this.#asChosen([...entries, ...rest], problems, uid);
  }

  /** What recurs as the options take it; its problems are told once. */
  #asChosen(entries: IncomingEntry[], problems: readonly EntryProblem[], uid: string): IncomingEntry[] {
    const [first] = entries;
    if (!first) return [];
    const { recurring } = this.options;
    const taken = recurring === 'each' ? entries : [first];
    const told = problems.map((problem) =>
      problem.guess !== null && problem.code.startsWith('recurs')
        ? { ...problem, guess: String(taken.length) }
        : problem
    );
    if (recurring === 'each')
      return entries.map((entry, index) => (index === 0 ? withProblems(entry, told) : entry));
    const whole = withProblems({ ...first, key: String(first.row), uid: shortUid(uid) || null }, told);
    if (recurring === 'first') return [whole];
    const last = entries.at(-1)!.dates;
    const end = last.end ?? last.start;
    return [{ ...whole, startTime: null, endTime: null, dates: { ...whole.dates, end } }];
  }

  #readChanged(event: Event): IncomingEntry[] {
    const start = this.#time(event, 'dtstart');
    const replaced = this.#time(event, 'recurrence-id') ?? start;
    const uid = timeUid(textOf(event.component, 'uid'), replaced);
    return [this.#entry(event, start, start && this.#endOf(event, start), uid, replaced ?? undefined)];
  }

  #time({ component }: Event, name: string): CalendarTime | null {
    const property = propertyNamed(component, name);
    return property ? readCalendarTime(property, this.zones) : null;
  }

  /** When it ends; of a time of an event that recurs, `first` is its first: it lasts as long. */
  #endOf(event: Event, start: CalendarTime, first: CalendarTime = start): CalendarTime | null {
    const end = this.#time(event, 'dtend');
    if (end && first === start) return end;
    if (end) {
      const lasts = instantOfTime(end, this.zones) - instantOfTime(first, this.zones);
      const isWhole = end.isDay && first.isDay;
      const days = isWhole
        ? (dayNumber(end.reading.slice(0, 10)) - dayNumber(first.reading.slice(0, 10))) * 86_400_000
        : 0;
      return laterBy(start, isWhole ? days : lasts, this.zones);
    }
    const duration = propertyNamed(event.component, 'duration')?.values[0];
    if (typeof duration !== 'string') return null;
    try {
      const seconds = this.ical.Duration.fromString(duration).toSeconds();
      return seconds > 0 && seconds < 1e10 ? laterBy(start, seconds * 1000, this.zones) : null;
    } catch {
      return null;
    }
  }

  #entry(
    { component, row }: Event,
    start: CalendarTime | null,
    end: CalendarTime | null,
    uid: string,
    recurrence?: CalendarTime
  ): IncomingEntry {
    const name = textOf(component, 'summary').slice(0, longestName).replace(/\s+/g, ' ');
    const isCancelled = this.isOff || textOf(component, 'status').toUpperCase() === 'CANCELLED';
    const problems: EntryProblem[] = [];
    const comment = commentOf(component);
    const place = textOf(component, 'location')
      .slice(0, longestName)
      .replace(/\s*\n\s*/g, ', ');
    if (name === '') {
      const guess = (comment.split('\n')[0] ?? '').slice(0, 100) || place;
      problems.push({ code: 'no-name', part: 'name', found: '', guess: guess || null });
    }
    const told = propertyNamed(component, 'dtstart');
    if (told && !start) problems.push(unreadableTime('start', told));
    const toldEnd = propertyNamed(component, 'dtend');
    if (toldEnd && !end) problems.push(unreadableTime('end', toldEnd));
    for (const [part, time] of [
      ['start', start],
      ['end', end]
    ] as const) {
      if (!time) continue;
      problems.push(...problemsOfTime(part, time, this.zones));
      if (time.clock?.name === 'UTC') this.utcTimes += 1;
    }
    if (told && this.zones.clockOf(told) === 'unknown')
      problems.push({ code: 'unknown-zone', part: 'start', found: parameterOf(told, 'tzid'), guess: null });
    if (isCancelled) problems.push({ code: 'cancelled', part: 'state', found: name, guess: null });
    const read: IncomingEntry = {
      ...emptyEntry(row),
      key: recurrence ? `${row}/${recurrence.reading.slice(0, 16)}` : String(row),
      ...kindOf(component, name),
      name,
      state: isCancelled ? 'cancelled' : null,
      ...this.#days(start, end),
      people: propertiesNamed(component, 'attendee')
        .slice(0, 200)
        .flatMap((attendee) => {
          const called = parameterOf(attendee, 'cn') || String(attendee.values[0]).replace(/^mailto:/i, '');
          return called.trim() === '' ? [] : [called.trim().replace(/^'|'$/g, '').slice(0, 200)];
        }),
      place,
      comment,
      uid: shortUid(uid) || null,
      problems
    };
    return withOwnProperties(read, component);
  }

  /** Days and times by the clock of the study; the day a calendar ends on is the first that it is over. */
  #days(
    start: CalendarTime | null,
    end: CalendarTime | null
  ): Pick<IncomingEntry, 'dates' | 'startTime' | 'endTime'> {
    const dates = (from: string | null, to: string | null) => ({
      start: from,
      end: to === from ? null : to,
      plannedStart: null,
      plannedEnd: null
    });
    if (!start) return { dates: dates(null, null), startTime: null, endTime: null };
    const isMidnight = (time: CalendarTime) => time.reading.endsWith('T00:00') && time.clock?.name !== 'UTC';
    const isWhole =
      start.isDay || (end !== null && isMidnight(start) && isMidnight(end) && end.reading > start.reading);
    const [from, to] = [toStudyClock(start, this.zones), end && toStudyClock(end, this.zones)];
    const [firstDay, lastDay] = [from.slice(0, 10), to && to.slice(0, 10)];
    if (!isWhole)
      return { dates: dates(firstDay, lastDay), startTime: from.slice(11), endTime: to && to.slice(11) };
    const isSame = lastDay === firstDay;
    const last =
      lastDay && !isSame && (end!.isDay || isMidnight(end!)) ? dayText(dayNumber(lastDay) - 1) : lastDay;
    return {
      dates: dates(start.isDay ? firstDay : start.reading.slice(0, 10), last),
      startTime: null,
      endTime: null
    };
  }
}

function kindOf(
  component: IcsComponent,
  name: string
): Pick<IncomingEntry, 'what' | 'kind' | 'ownKind' | 'isKindTold'> {
  const categories = propertiesNamed(component, 'categories')
    .flatMap(({ values }) => values)
    .flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
  for (const category of categories) {
    const known = kindOfWords(category);
    if (known?.what === 'phase') return { what: 'phase', kind: 'meeting', ownKind: '', isKindTold: true };
    if (known) return { what: 'event', kind: known.kind, ownKind: known.ownKind, isKindTold: true };
  }
  const named = kindInName(name);
  if (named) return { what: 'event', kind: named, ownKind: '', isKindTold: false };
  const own = categories.find((category) => !colourCategory.test(category));
  if (own) return { what: 'event', kind: 'own', ownKind: own.slice(0, 200), isKindTold: true };
  return { what: 'event', kind: 'meeting', ownKind: '', isKindTold: false };
}

/** A time that does not exist, or whose year has two digits. */
function unreadableTime(part: 'start' | 'end', { values }: IcsProperty): EntryProblem {
  const written = String(values[0]).slice(0, 60);
  const digits = written.replace(/\D/g, '');
  const guess = digits.replace(/^(\d\d)(\d\d)(\d\d)$/, '20$1-$2-$3');
  const isDay = digits.length === 6 && partialDate.safeParse(guess).success;
  return isDay
    ? { code: 'two-digit-year', part, found: digits, guess }
    : { code: 'no-date', part, found: written, guess: null };
}

/** What tells one time of what recurs apart: the time it was to begin, wherever it was moved to. */
function timeUid(uid: string, time: CalendarTime | null): string {
  return uid === '' || !time ? uid : `${uid}/${time.reading.replace(/[-:]/g, '')}`;
}

function withProblems(entry: IncomingEntry, problems: readonly EntryProblem[]): IncomingEntry {
  return { ...entry, problems: [...problems, ...entry.problems] };
}

/** Outlook writes long ones; what makes them differ may stand anywhere, so what is cut off is counted in. */
function shortUid(uid: string): string {
  if (uid.length <= longestUid) return uid;
  let hash = 0x811c9dc5;
  for (const character of uid) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return `${uid.slice(0, longestUid)}~${hash.toString(16)}`.toWellFormed();
}
