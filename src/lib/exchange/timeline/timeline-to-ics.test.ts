import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planTimelineImport } from '$lib/analysis/timeline/import/plan-timeline-import';
import { importTimeline } from '$lib/commands/events/import-timeline';
import type { CaseId, EventId } from '$lib/domain/ids';
import type { StudyEvent } from '$lib/domain/study-event';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { TestProject } from '$lib/testing/test-project';
import { defaultCalendarOptions } from './ics/calendar-options';
import { readCalendar } from './ics/read-calendar';
import { timelineToIcs, type CalendarWords } from './timeline-to-ics';

const now = '2026-03-02T09:30:00.000Z';
const words: CalendarWords = {
  title: 'Schoolmaatjes',
  locale: 'nl',
  note: ({ start, end }, goesOn) => (goesOn && !end ? `Bekend als ${start}; loopt nog` : ''),
  outside: null
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

function event(fields: Partial<StudyEvent> & Pick<StudyEvent, 'name'>): StudyEvent {
  return {
    id: `event-${fields.name.length}-${fields.start ?? ''}` as EventId,
    kind: 'meeting',
    ownKind: '',
    state: 'held',
    start: null,
    end: null,
    startTime: null,
    endTime: null,
    planned: null,
    trackId: null,
    phaseId: null,
    caseIds: [],
    documentIds: [],
    place: '',
    comment: '',
    ...fields
  };
}

function project(): TestProject {
  const made = TestProject.coded();
  putTimelineRecords(made);
  made.put('cases', { id: 'case-2' as CaseId, name: 'Vries; de "A."', role: 'buddy', comment: '' });
  const events: StudyEvent[] = [
    event({
      name: 'Wintertijd',
      start: '2025-03-29',
      startTime: '19:30',
      endTime: '21:00',
      place: 'Zaal 2, school; \\'
    }),
    event({ name: 'Zomertijd', start: '2025-03-30', startTime: '19:30', endTime: '21:00' }),
    event({ name: 'Hele dagen', start: '2025-04-01', end: '2025-04-03', state: 'cancelled' }),
    event({
      name: 'Voorjaar',
      start: '2025-21',
      kind: 'own',
      ownKind: 'Interview',
      comment: '**Let op**: [10:1](kc:quotation/x)'
    }),
    event({ name: 'Gepland', planned: { start: '2026-05', end: '2026-06-01' }, state: 'planned' }),
    event({ name: 'Met tijd en maand', start: '2025-05', startTime: '10:00', caseIds: ['case-2' as CaseId] }),
    event({
      name: 'Match 🙂',
      kind: 'match',
      start: '2025-05-01',
      end: '2025-05-01',
      comment: 'Regel 1\n\n- a\n- b'
    })
  ];
  for (const one of events) made.put('events', one);
  return made;
}

async function read(text: string) {
  const { entries } = await readCalendar({ name: 'a.ics', bytes: bytesOf(text) }, defaultCalendarOptions);
  return entries;
}

describe('a timeline as a calendar', () => {
  it('says every day and time as any calendar reads it', () => {
    const { text, undated } = timelineToIcs(project().model, now, words);
    expect(undated).toBe(0);
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    const times = calendar.getAllSubcomponents('vevent').map((component) => {
      const read = new ICAL.Event(component);
      return `${read.summary}: ${read.startDate.toString()} – ${read.endDate.toString()}`;
    });
    expect(times).toEqual([
      'Training: 2026-01-12 – 2026-01-13',
      'Avond 1: 2026-01-20 – 2026-01-21',
      'R1 en een ouder: 2026-02-01 – 2026-03-01',
      'Wintertijd: 2025-03-29T19:30:00 – 2025-03-29T21:00:00',
      'Zomertijd: 2025-03-30T19:30:00 – 2025-03-30T21:00:00',
      'Hele dagen: 2025-04-01 – 2025-04-04',
      'Voorjaar: 2025-03-01 – 2025-06-01',
      'Gepland: 2026-05-01 – 2026-06-02',
      'Met tijd en maand: 2025-05-01 – 2025-06-01',
      'Match 🙂: 2025-05-01 – 2025-05-02'
    ]);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    const offsets = calendar.getAllSubcomponents('vevent').slice(3, 5);
    expect(offsets.map((one) => zone.utcOffset(new ICAL.Event(one).startDate) / 3600)).toEqual([1, 2]);
  });

  it('comes in again equal: here as nothing to do, elsewhere as the same records', async () => {
    const made = project();
    const entries = await read(timelineToIcs(made.model, now, words).text);
    const again = planTimelineImport(made.model, entries, '2026-03-02');
    expect(
      again.entries.flatMap(({ changes, problems }) => [
        ...changes,
        ...problems.filter(({ code }) => code === 'twice')
      ])
    ).toEqual([]);
    expect(again.intent).toEqual({ tracks: [], phases: [], events: [] });

    const other = TestProject.coded();
    other.put('cases', made.model.get('cases', 'case-2'));
    other.run(importTimeline, planTimelineImport(other.model, entries, '2026-03-02').intent);
    const told = ({ model }: TestProject) => ({
      tracks: model.list('tracks').map(({ name }) => name),
      phases: model.list('phases').map(({ id: _, trackId: __, parentId: ___, planned, colour, ...rest }) => ({
        ...rest,
        planned: planned ?? null,
        colour: colour ?? null
      })),
      events: model.list('events').map(({ id: _, trackId: __, phaseId: ___, uid: ____, ...rest }) => rest)
    });
    expect(told(other)).toEqual(told(made));
  });

  it('follows what somebody moved in the calendar', async () => {
    const made = project();
    const { text } = timelineToIcs(made.model, now, words);
    const moved = text.replace('DTSTART;VALUE=DATE:20250301', 'DTSTART;VALUE=DATE:20250401');
    const plan = planTimelineImport(made.model, await read(moved), '2026-03-02');
    const [changed] = plan.entries.filter(({ status }) => status === 'changed');
    expect(changed?.changes).toMatchObject([
      { field: 'dates', from: '2025-21', to: '2025-04-01/2025-05-31' }
    ]);
  });

  it('leaves comments and people inside where names stay inside', () => {
    const outside = { clean: (text: string) => text.replaceAll('R1', '[ouder]'), ofCase: () => 'ouder' };
    const { text } = timelineToIcs(project().model, now, { ...words, outside });
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:[ouder] en een ouder');
    for (const name of ['R1', 'Vries', 'Let op', 'Op verzoek']) expect(unfolded).not.toContain(name);
  });

  it('keeps to the lines of RFC 5545 whatever the words are', async () => {
    const nasty = fc
      .array(
        fc.constantFrom(
          ';',
          ',',
          '\\',
          '\n',
          'é',
          '🙂',
          ':',
          '"',
          ' ',
          'BEGIN:VEVENT',
          '\r\n ',
          'woord',
          '\u0000'
        ),
        { maxLength: 60 }
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (name, place) => {
        const made = new TestProject();
        made.put('events', event({ name: `x${name}`, place: `y${place}`, start: '2025-03-04' }));
        const { text } = timelineToIcs(made.model, now, words);
        const lines = text.split('\r\n');
        expect(lines.every((line) => bytesOf(line).length <= 75 && !/[\r\n]/.test(line))).toBe(true);
        expect(text.isWellFormed()).toBe(true);
        const [component] = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
        const plain = (words: string) => words.replace(/\r\n?/g, '\n').replaceAll('\u0000', '');
        expect(component!.getFirstPropertyValue('summary')).toBe(plain(`x${name}`));
        expect(component!.getFirstPropertyValue('location')).toBe(plain(`y${place}`));
        expect(await read(text)).toHaveLength(1);
      }),
      { numRuns: 60 }
    );
  });
});
