import { describe, expect, it } from 'vitest';
import { importTimeline } from '$lib/commands/events/import-timeline';
import type { CaseId } from '$lib/domain/ids';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { emptyEntry, type EntryDate, type IncomingEntry } from './incoming-entry';
import { problemId } from './import-decisions';
import { planTimelineImport } from './plan-timeline-import';
import { defaultTimelineChoices, type TimelineImportChoices } from './resolve-entry';

const today = '2026-03-02';

type Told = Partial<Omit<IncomingEntry, 'dates'>> & Partial<Record<EntryDate, string>>;

/** An event on a row, or a phase when it has a goal. */
function entry(row: number, { start, end, plannedStart, plannedEnd, ...fields }: Told): IncomingEntry {
  const dates = {
    start: start ?? null,
    end: end ?? null,
    plannedStart: plannedStart ?? null,
    plannedEnd: plannedEnd ?? null
  };
  return { ...emptyEntry(row), ...(fields.goal ? { what: 'phase' as const } : {}), ...fields, dates };
}

function project(): TestProject {
  const made = TestProject.coded();
  putTimelineRecords(made);
  made.put('cases', { id: 'case-buddy' as CaseId, name: 'Emre Yildiz', role: 'buddy', comment: '' });
  return made;
}

function planned(
  made: TestProject,
  entries: readonly IncomingEntry[],
  choices: Partial<TimelineImportChoices> = {}
) {
  return planTimelineImport(made.model, entries, today, { ...defaultTimelineChoices, ...choices });
}

const told = (plan: ReturnType<typeof planned>) =>
  plan.entries.map(({ status, reason, problems }) =>
    [status, reason, ...problems.map(({ code }) => code)].filter(Boolean).join(' ')
  );

describe('planning an import of phases and events', () => {
  const study = [
    entry(2, {
      name: 'Werving',
      goal: 'Buddy’s vinden',
      approach: 'Ouderavond',
      start: '2025-09',
      end: '2025-11-30',
      number: '1',
      track: 'Onderzoek'
    }),
    entry(3, {
      name: 'Intakes',
      goal: 'Kennismaken',
      number: '1.1',
      track: 'Onderzoek',
      start: '2025-10-01'
    }),
    entry(4, {
      name: 'Kick-off',
      start: '2025-09-08',
      startTime: '19:30',
      phase: 'Werving',
      place: 'De Wilg'
    }),
    entry(5, {
      name: 'Emre en R1',
      kind: 'match',
      isKindTold: true,
      people: ['Emre Yildiz, R1'],
      start: '2026-02-01'
    }),
    entry(6, { name: 'Slotavond', start: '2026-06', documents: ['1', 'D2'], uid: 'slot@agenda' })
  ];

  it('makes tracks, phases, sub-phases, events and matches in one step that can be undone', () => {
    const made = project();
    const before = made.model.count('phases');
    const plan = planned(made, study);
    expect(plan.newTracks).toEqual(['Onderzoek']);
    const change = made.run(importTimeline, plan.intent);
    expect(change.params).toEqual({ count: 5, created: 5, updated: 0 });
    expectSoundProject(made.model);
    const { model } = made;
    const byName = (name: string) => model.list('events').find((event) => event.name === name)!;
    const phase = (name: string) => model.list('phases').find((one) => one.name === name)!;
    expect(model.count('phases')).toBe(before + 2);
    expect(phase('Intakes')).toMatchObject({
      number: 1,
      parentId: phase('Werving').id,
      trackId: phase('Werving').trackId
    });
    expect(byName('Kick-off')).toMatchObject({
      state: 'held',
      phaseId: phase('Werving').id,
      startTime: '19:30'
    });
    expect(byName('Emre en R1').caseIds).toHaveLength(2);
    expect(byName('Slotavond')).toMatchObject({ state: 'planned', uid: 'slot@agenda' });
    expect(byName('Slotavond').documentIds).toHaveLength(2);
  });

  it('comes to nothing when the same file comes in again', () => {
    const made = project();
    made.run(importTimeline, planned(made, study).intent);
    const again = planned(made, study);
    expect(again.entries.map(({ status }) => status)).toEqual(study.map(() => 'same'));
    expect(again.intent).toEqual({ tracks: [], phases: [], events: [] });
  });

  it('moves what the calendar moved, and leaves what the user wrote', () => {
    const made = project();
    made.run(importTimeline, planned(made, study).intent);
    const [event] = made.model.list('events').filter(({ uid }) => uid === 'slot@agenda');
    made.put('events', { ...event!, comment: 'Taart!' });
    const moved = entry(1, {
      name: 'Slotavond',
      start: '2026-06-24',
      uid: 'slot@agenda',
      comment: 'Van de agenda'
    });
    const plan = planned(made, [moved]);
    expect(plan.entries[0]!.changes).toEqual([
      { field: 'dates', from: '2026-06', to: '2026-06-24', applies: true },
      { field: 'comment', from: 'Taart!', to: 'Van de agenda', applies: false }
    ]);
    made.run(importTimeline, plan.intent);
    expect(made.model.get('events', event!.id)).toMatchObject({ start: '2026-06-24', comment: 'Taart!' });
    expect(planned(made, [moved], { overwrite: false }).intent.events).toEqual([]);
  });

  it('leaves a row out that is over before it begins, until somebody says what was meant', () => {
    const made = project();
    const turned = entry(2, { name: 'Omgekeerd', start: '2026-02-10', end: '2026-02-01' });
    const plan = planned(made, [turned]);
    expect(told(plan)).toEqual(['skipped problem end-before-start']);
    expect(plan.intent.events).toEqual([]);
    const { id } = plan.entries[0]!.problems[0]!;
    const [swapped] = planned(made, [turned], { decisions: new Map([[id, 'guess']]) }).intent.events;
    expect(swapped).toMatchObject({ start: '2026-02-01', end: '2026-02-10' });
    const [cut] = planned(made, [turned], { decisions: new Map([[id, 'without']]) }).intent.events;
    expect(cut).toMatchObject({ start: '2026-02-10', end: null });
  });

  it('names what it cannot be sure of, row by row', () => {
    const made = project();
    const problem = { code: 'two-digit-year', part: 'start', found: '4-3-26', guess: '2026-03-04' } as const;
    const rows = [
      entry(1, { name: 'Twee cijfers', problems: [problem] }),
      entry(2, { name: 'Zonder datum' }),
      entry(3, { name: 'Maand', start: '2026-02' }),
      entry(4, { name: 'Heel vroeg', start: '1999-01-01' }),
      entry(5, { name: 'Tijden', start: '2026-02-02', startTime: '21:00', endTime: '19:00' }),
      entry(6, {
        name: 'Wie',
        start: '2026-02-03',
        people: ['Emre Yildis'],
        documents: ['99'],
        phase: 'Nergens'
      }),
      entry(7, {
        name: '',
        start: '2026-02-03',
        problems: [{ code: 'no-name', part: 'name', found: '', guess: null }]
      }),
      entry(8, { name: 'Maand', start: '2026-02' }),
      entry(9, { name: 'Open', goal: 'Doel', start: '2026-02-02' })
    ];
    made.put('phases', {
      ...made.model.list('phases').find(({ name }) => name === 'Training')!,
      end: '2026-04-01'
    });
    const plan = planned(made, rows.slice(0, 8));
    expect(told(plan)).toEqual([
      'new two-digit-year',
      'new undated',
      'new part-of-date',
      'new outside-study',
      'new time-before-start',
      'new unknown-person unknown-document unknown-phase',
      'skipped no-name no-name',
      'skipped twice part-of-date twice'
    ]);
    expect(told(planned(made, rows.slice(8)))).toEqual(['new no-end']);
    expect(plan.intent.events[0]).toMatchObject({ start: '2026-03-04' });
    expect(plan.intent.events[5]).not.toHaveProperty('caseIds');
    const likely = plan.entries[5]!.problems[0]!;
    expect(likely.guess).toBe('Emre Yildiz');
    const taken = planned(made, rows.slice(5, 6), { decisions: new Map([[likely.id, 'guess']]) });
    expect(taken.intent.events[0]!.caseIds).toEqual(['case-buddy']);
    const without = new Map([[problemId('1', problem), 'without' as const]]);
    expect(planned(made, rows.slice(0, 1), { decisions: without }).intent.events[0]).not.toHaveProperty(
      'start'
    );
  });

  it('never puts a phase in a phase that is itself a part', () => {
    const made = project();
    const rows = [
      entry(1, { name: 'A', goal: 'x' }),
      entry(2, { name: 'B', goal: 'x', phase: 'A' }),
      entry(3, { name: 'C', goal: 'x', phase: 'B' })
    ];
    const plan = planned(made, rows);
    expect(told(plan)).toEqual(['new undated', 'new undated', 'new undated unknown-parent']);
    made.run(importTimeline, plan.intent);
    expectSoundProject(made.model);
  });
});
