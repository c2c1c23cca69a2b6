import { phaseColour } from '$lib/analysis/timeline/phase-colour';
import type { CaseId } from '$lib/domain/ids';
import { firstDay, isDay, lastDay } from '$lib/domain/partial-date';
import type { Phase, PlannedSpan } from '$lib/domain/phase';
import type { StudyEvent } from '$lib/domain/study-event';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { orderedPhases, phaseName, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { joinNames } from '../codebook/joined-names';
import type { ExportLocale } from '../export/export-table';
import { usualZone } from './ics/calendar-options';
import { foldedLine, textValue } from './ics/content-line';
import { descriptionOf, ownProperties, type OwnProperty } from './ics/kerncode-properties';
import { dayNumber, dayText } from './ics/recurring-days';
import { kindCell } from './kind-words';
import { timelineTitle } from './timeline-titles';

export type CalendarWords = {
  /** What the calendar is called. */
  title: string;
  locale: ExportLocale;
  /** What has to be known of dates that a calendar cannot tell: known by the month only, not over. Empty when nothing has to. */
  note: (span: PlannedSpan, goesOn: boolean) => string;
  /**
   * For a calendar that leaves the team: what people are called outside, and texts without their names. Comments and who took part
   * then stay inside.
   */
  outside: { clean: (text: string) => string; ofCase: (id: CaseId) => string } | null;
};

export type WrittenCalendar = {
  text: string;
  count: number;
  /** What has no date, and so no place in a calendar. */
  undated: number;
};

/**
 * The phases and events of a project as a calendar (RFC 5545). Days are all-day, the day after the last as their end; a date known
 * in part is all the days it can be, with a note. Matches and phases are spans that do not keep anybody busy. What calendars have no
 * word for is told in properties of our own, so that it comes in again equal. `now` is the instant of writing, ISO 8601.
 */
export function timelineToIcs(model: ProjectModel, now: string, words: CalendarWords): WrittenCalendar {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const clean = words.outside?.clean ?? ((text: string) => text);
  const writer = new EntryWriter(model, stamp, words, clean);
  const phases = orderedPhases(model).map((phase) => writer.phase(phase));
  const events = model.list('events').map((event) => writer.event(event));
  const entries = [...phases, ...events].filter((entry) => entry !== null);
  const head = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Kerncode//Timeline//${words.locale.toUpperCase()}`],
    ...['CALSCALE:GREGORIAN', `X-WR-CALNAME:${textValue(clean(words.title))}`, `X-WR-TIMEZONE:${usualZone}`]
  ];
  const zone = entries.some((lines) => lines.some((line) => line.startsWith('DTSTART;TZID')))
    ? zoneLines
    : [];
  const lines = [...head, ...zone, ...entries.flat(), 'END:VCALENDAR'];
  return {
    text: `${lines.map(foldedLine).join('\r\n')}\r\n`,
    count: entries.length,
    undated: model.count('phases') + model.count('events') - entries.length
  };
}

class EntryWriter {
  constructor(
    readonly model: ProjectModel,
    readonly stamp: string,
    readonly words: CalendarWords,
    readonly clean: (text: string) => string
  ) {}

  phase(phase: Phase): string[] | null {
    const { clean, model } = this;
    const { locale } = this.words;
    const when = this.#when(phase, phase.planned ?? null);
    if (!when) return null;
    const told = (['goal', 'approach'] as const).flatMap((field) =>
      phase[field] === '' ? [] : [`${timelineTitle('phases', field, locale)}: ${clean(phase[field])}`]
    );
    const note = this.words.note(when.span, true);
    return [
      ...this.#begin(`kerncode-phase-${phase.id}@kerncode`, clean(phaseName(model, phase)), when.lines),
      'TRANSP:TRANSPARENT',
      `CATEGORIES:${textValue(timelineTitle('events', 'phase', locale))}`,
      ...description([...told, note]),
      ...own({
        kind: 'phase',
        ...this.#dates(phase, phase.planned ?? null),
        track: phase.trackId ? clean(model.get('tracks', phase.trackId).name) : '',
        phase: phase.parentId ? clean(model.get('phases', phase.parentId).name) : '',
        number: phaseNumber(model, phase),
        name: clean(phase.name),
        goal: clean(phase.goal),
        approach: clean(phase.approach),
        colour: typeof phase.colour === 'number' ? String(phaseColour(model, phase) + 1) : ''
      }),
      'END:VEVENT'
    ];
  }

  event(event: StudyEvent): string[] | null {
    const { clean, model } = this;
    const { kind, state, caseIds, documentIds, startTime, endTime, trackId, phaseId } = event;
    const goesOn = kind === 'match' && state !== 'cancelled';
    const when = this.#when(event, event.planned, event);
    if (!when) return null;
    const isInside = this.words.outside === null;
    const note = this.words.note(when.span, goesOn);
    const comment = isInside ? event.comment : '';
    const place = clean(event.place);
    const status = { planned: 'TENTATIVE', held: 'CONFIRMED', cancelled: 'CANCELLED' }[state];
    return [
      ...this.#begin(event.uid ?? `kerncode-event-${event.id}@kerncode`, clean(event.name), when.lines),
      `STATUS:${status}`,
      ...(kind === 'match' || when.isWholeDays ? ['TRANSP:TRANSPARENT'] : []),
      `CATEGORIES:${textValue(clean(kindCell(event, this.words.locale)))}`,
      ...(place === '' ? [] : [`LOCATION:${textValue(place)}`]),
      ...description([notePlainText(comment), note]),
      ...own({
        kind,
        ownKind: clean(event.ownKind),
        state,
        ...this.#dates(event, event.planned),
        startTime: when.isWholeDays ? (startTime ?? '') : '',
        endTime: when.isWholeDays ? (endTime ?? '') : '',
        track: trackId ? clean(model.get('tracks', trackId).name) : '',
        phase: phaseId ? clean(phaseName(model, model.get('phases', phaseId))) : '',
        people: isInside ? joinNames(caseIds.map((id) => model.get('cases', id).name)) : '',
        documents: documentIds.map((id) => model.get('documents', id).number).join('; '),
        comment,
        note
      }),
      'END:VEVENT'
    ];
  }

  #begin(uid: string, summary: string, when: readonly string[]): string[] {
    return [
      'BEGIN:VEVENT',
      `UID:${textValue(uid)}`,
      `DTSTAMP:${this.stamp}`,
      ...when,
      `SUMMARY:${textValue(summary)}`
    ];
  }

  #dates({ start, end }: PlannedSpan, planned: PlannedSpan | null): Partial<Record<OwnProperty, string>> {
    return {
      start: start ?? '',
      end: end ?? '',
      plannedStart: planned?.start ?? '',
      plannedEnd: planned?.end ?? ''
    };
  }

  /** The lines of the dates; of what has none as it went, those of the plan. */
  #when(actual: PlannedSpan, planned: PlannedSpan | null, times?: Pick<StudyEvent, 'startTime' | 'endTime'>) {
    const span = actual.start || actual.end ? actual : planned;
    const start = span?.start ?? span?.end;
    if (!span || !start) return null;
    const { startTime = null, endTime = null } = times ?? {};
    const end = span.end ?? start;
    const isTimed = startTime !== null && isDay(start) && isDay(end) && (end === start || endTime !== null);
    if (isTimed && span === actual) {
      const at = (day: string, time: string) => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
      const ends = endTime !== null && (end > start || endTime > startTime);
      const lines = [
        `DTSTART;TZID=${usualZone}:${at(start, startTime)}`,
        ...(ends ? [`DTEND;TZID=${usualZone}:${at(end, endTime)}`] : [])
      ];
      return { span, lines, isWholeDays: false };
    }
    const compact = (day: string) => day.replaceAll('-', '');
    const after = dayText(dayNumber(lastDay(end)) + 1);
    const lines = [`DTSTART;VALUE=DATE:${compact(firstDay(start))}`, `DTEND;VALUE=DATE:${compact(after)}`];
    return { span, lines, isWholeDays: true };
  }
}

function description(parts: readonly string[]): string[] {
  const text = descriptionOf(parts);
  return text === '' ? [] : [`DESCRIPTION:${textValue(text)}`];
}

function own(values: Partial<Record<OwnProperty, string>>): string[] {
  return (Object.entries(values) as [OwnProperty, string][]).flatMap(([property, value]) =>
    value === '' ? [] : [`${ownProperties[property]};VALUE=TEXT:${textValue(value)}`]
  );
}

/** The clock of Amsterdam since 1996. */
const zoneLines = [
  ...['BEGIN:VTIMEZONE', `TZID:${usualZone}`],
  ...['BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'END:STANDARD', 'END:VTIMEZONE']
];
