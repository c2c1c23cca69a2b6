import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveCase } from '$lib/commands/cases/save-case';
import { importTimeline } from '$lib/commands/events/import-timeline';
import type { CaseId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);
const text = (name: string) => readFile(caller.pathOf(name), 'utf8');
const data = async (...words: string[]) =>
  JSON.parse((await run(...words, '--json')).out) as Record<string, unknown>;

beforeAll(async () => {
  const project = new TestProject();
  project.run(saveCase, { id: 'dina' as CaseId, name: 'Dina Haddad', role: 'ouder', comment: '' });
  const caseIds = ['dina' as CaseId];
  const place = { id: null, track: 'Onderzoek', parent: '' };
  project.run(importTimeline, {
    tracks: ['Onderzoek'],
    phases: [
      {
        ...place,
        name: 'Werving',
        goal: 'Buddy’s vinden',
        approach: 'Ouderavond',
        start: '2025-01',
        end: '2025-03-15'
      },
      {
        ...place,
        name: 'Training',
        goal: '',
        approach: '',
        start: '2025-03-16',
        planned: { start: '2025-21', end: '2025-06' }
      }
    ],
    events: [
      {
        id: null,
        track: null,
        phase: null,
        name: 'Interview Dina Haddad',
        kind: 'interview',
        start: '2025-03-30',
        startTime: '19:30',
        endTime: '20:15',
        caseIds,
        comment: 'Bij haar thuis'
      },
      {
        id: null,
        track: null,
        phase: { name: 'Werving', track: 'Onderzoek', parent: '' },
        name: '=Start; "nu"',
        kind: 'milestone',
        start: '2025'
      }
    ]
  });
  await caller.writeProject('p.kerncode', contentsOf(project));
  const other = new TestProject();
  other.run(saveCase, { id: 'dina' as CaseId, name: 'Dina Haddad', role: 'ouder', comment: '' });
  await caller.writeProject('leeg.kerncode', contentsOf(other));
  await writeFile(
    caller.pathOf('plan.csv'),
    'Naam;Soort;Begin;Einde\nAvond 1;training;4-3-25;\nAvond 2;training;10-4-2025;3-4-2025\nAvond 3;training;april 2025;\n'
  );
});

describe('the timeline of a project', () => {
  it.each(['csv', 'xlsx', 'ics'])(
    'leaves as %s, and comes in again equal: here nothing changes, elsewhere all is made',
    async (format) => {
      const file = `tijdlijn.${format}`;
      const written = await run('timeline', 'p.kerncode', '--out', file, '--language', 'nl');
      expect(written).toMatchObject({
        code: 0,
        out: expect.stringContaining('2 phases and 2 events') as string
      });
      const again = await data('timeline', 'p.kerncode', '--import', file, '--dry-run');
      expect(again).toMatchObject({ created: 0, updated: 0, skipped: 0 });
      const save = `terug-${format}.kerncode`;
      expect(await run('timeline', 'leeg.kerncode', '--import', file, '--save', save)).toMatchObject({
        code: 0
      });
      const told = async (project: string) => {
        const { phases, events } = (await data('timeline', project)) as {
          phases: object[];
          events: object[];
        };
        return { phases, events: events.map((event) => ({ ...event, uid: null })) };
      };
      expect(await told(save)).toEqual(await told('p.kerncode'));
    }
  );

  it('is one lying A4 on which nobody is called by name, the same each time', async () => {
    const figure = await run('timeline', 'p.kerncode', '--format', 'svg', '--language', 'nl');
    expect(figure.out).toMatch(/<svg[^>]*width="1123"[^>]*height="794"/);
    expect(figure.out).toContain('Werving');
    expect(figure.out).not.toContain('Haddad');
    expect((await run('timeline', 'p.kerncode', '--format', 'svg', '--language', 'nl')).out).toBe(figure.out);
    const english = await run(
      'timeline',
      'p.kerncode',
      '--format',
      'svg',
      '--language',
      'en',
      '--today',
      '2025-06-01'
    );
    expect(english.out).not.toBe(figure.out);
  });

  it('is a calendar of RFC 5545, without names when asked', async () => {
    const { out } = await run('timeline', 'p.kerncode', '--format', 'ics', '--language', 'en');
    expect(out.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(out).toContain(
      'DTSTART;TZID=Europe/Amsterdam:20250330T193000\r\nDTEND;TZID=Europe/Amsterdam:20250330T201500'
    );
    const outside = await run('timeline', 'p.kerncode', '--format', 'ics', '--without-names');
    expect(outside.out.replaceAll('\r\n ', '')).not.toMatch(/Haddad|thuis/);
  });

  it('holds to a period', async () => {
    const { events } = (await data('timeline', 'p.kerncode', '--from', '2026-01-01')) as {
      events: unknown[];
    };
    expect(events).toEqual([]);
  });

  it('says of every row what was found, what it took it for and what was decided', async () => {
    const look = await data('timeline', 'p.kerncode', '--import', 'plan.csv', '--dry-run');
    expect(look).toMatchObject({
      created: 2,
      skipped: 1,
      rows: [
        {
          row: 2,
          status: 'new',
          start: '2025-03-04',
          problems: [{ code: 'two-digit-year', found: '4-3-25', decision: 'guess' }]
        },
        {
          row: 3,
          status: 'skipped',
          reason: 'problem',
          problems: [{ code: 'end-before-start', decision: 'leave-out' }]
        },
        { row: 4, status: 'new', start: '2025-04', problems: [{ code: 'part-of-date' }] }
      ],
      written: null
    });
    const decided = await data(
      'timeline',
      'p.kerncode',
      '--import',
      'plan.csv',
      '--dry-run',
      '--decide',
      'end-before-start=guess'
    );
    expect(decided).toMatchObject({ created: 3, rows: [{}, { start: '2025-04-03', end: '2025-04-10' }, {}] });
  });

  it('says what is wrong with the words or the file', async () => {
    await writeFile(caller.pathOf('kapot.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    await writeFile(caller.pathOf('geen.ics'), 'hallo');
    const wrong: [string[], number, RegExp][] = [
      [['--format', 'docx'], 2, /svg, png/],
      [['--format', 'svg', '--today', '31-12-2025'], 2, /YYYY-MM-DD/],
      [['--import', 'plan.csv'], 2, /--save/],
      [['--import', 'plan.csv', '--dry-run', '--decide', 'no-end=guess'], 2, /cannot be decided/],
      [['--import', 'plan.csv', '--dry-run', '--zone', 'Nergens'], 2, /--zone/],
      [['--import', 'kapot.ics', '--dry-run'], 1, /nothing in/],
      [['--import', 'geen.ics', '--dry-run'], 1, /no calendar/],
      [['--import', 'weg.ics', '--dry-run'], 1, /no file/]
    ];
    for (const [words, code, said] of wrong) {
      const result = await run('timeline', 'p.kerncode', ...words, '--language', 'en');
      expect([words.join(' '), result.code, result.err]).toEqual([
        words.join(' '),
        code,
        expect.stringMatching(said)
      ]);
    }
    expect(await run('timeline', 'leeg.kerncode', '--format', 'svg')).toMatchObject({ code: 1 });
    expect((await text('plan.csv')).length).toBeGreaterThan(0);
  });
});
