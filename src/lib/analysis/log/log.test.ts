import { describe, expect, it } from 'vitest';
import { saveIteration } from '$lib/commands/log/save-iteration';
import { saveLogEntry } from '$lib/commands/log/save-log-entry';
import { saveMemo } from '$lib/commands/memos/save-memo';
import type { IterationId, LogEntryId, MemoId } from '$lib/domain/ids';
import type { LogStep } from '$lib/domain/log-entry';
import { TestProject } from '$lib/testing/test-project';
import { allLogEntries, listLogEntries, logEntriesAbout } from './list-log-entries';
import { logAccount } from './log-account';

/** Rounds, each as its steps with their dates. */
function study(...rounds: readonly (readonly [LogStep, string][])[]): TestProject {
  const project = new TestProject();
  rounds.forEach((entries, round) => {
    const iterationId = `round-${round + 1}` as IterationId;
    project.run(saveIteration, { id: iterationId, name: `Avond ${round + 1}` });
    entries.forEach(([step, date], index) => {
      const id = `entry-${round}-${index}` as LogEntryId;
      project.run(saveLogEntry, { id, title: `${step} ${round + 1}`, step, date, iterationId });
    });
  });
  return project;
}

const gapsOf = (project: TestProject) =>
  logAccount(project.model).rounds.map(({ gaps }) =>
    gaps.map((gap) => [gap.kind, gap.step, ...('before' in gap ? [gap.before] : [])].join(' '))
  );

describe('the account of the iterations', () => {
  it('has every step of every round, oldest first, and decisions where there are any', () => {
    const project = study([
      ['evaluation', '2025-03-06'],
      ['design', '2025-01'],
      ['decision', '2025-03-10'],
      ['design', '2024-12-01']
    ]);
    const [round] = logAccount(project.model).rounds;
    expect(round!.steps.map(({ step, entries }) => [step, ...entries.map(({ date }) => date)])).toEqual([
      ['design', '2024-12-01', '2025-01'],
      ['test'],
      ['evaluation', '2025-03-06'],
      ['redesign'],
      ['decision', '2025-03-10']
    ]);
    expect([round!.first, round!.last]).toEqual(['2024-12-01', '2025-03-10']);
  });

  it('says what is missing, and what is only still to come', () => {
    expect(gapsOf(study([['design', '2025-01']]))).toEqual([
      ['to-come test', 'to-come evaluation', 'to-come redesign']
    ]);
    expect(
      gapsOf(
        study(
          [
            ['design', '2025-01'],
            ['evaluation', '2025-03']
          ],
          [['test', '2025-04']]
        )
      )
    ).toEqual([
      ['absent test', 'absent redesign'],
      ['absent design', 'to-come evaluation', 'to-come redesign']
    ]);
  });

  it('takes the redesign of a round for the design of the next', () => {
    const whole: [LogStep, string][] = [
      ['design', '2025-01'],
      ['test', '2025-02'],
      ['evaluation', '2025-02-20']
    ];
    const next: [LogStep, string][] = [
      ['test', '2025-03'],
      ['evaluation', '2025-04']
    ];
    expect(gapsOf(study([...whole, ['redesign', '2025-02-21']], next))).toEqual([[], ['to-come redesign']]);
    expect(gapsOf(study(whole, [['design', '2025-02-21'], ...next]))).toEqual([[], ['to-come redesign']]);
  });

  it('tells a round that continues the one before it from a round of something else', () => {
    const project = study(
      [
        ['design', '2025-01'],
        ['redesign', '2025-03']
      ],
      [['test', '2025-03-20']],
      [['test', '2025-02-01']]
    );
    const { rounds } = logAccount(project.model);
    expect(rounds.map(({ continues }) => continues)).toEqual([false, true, false]);
    expect(gapsOf(project).at(-1)).toContain('absent design');
  });

  it('says that a step is dated before the one it follows from, as far as dates are known', () => {
    expect(
      gapsOf(
        study([
          ['design', '2025-01'],
          ['test', '2025-03-10'],
          ['evaluation', '2025-03-03'],
          ['redesign', '2025-03']
        ])
      )
    ).toEqual([['order evaluation test']]);
  });

  it('keeps apart what lies in no round', () => {
    const project = study([]);
    project.run(saveLogEntry, { id: 'loose' as LogEntryId, title: 'Los', date: '2025-02' });
    expect(logAccount(project.model).loose).toMatchObject([{ title: 'Los' }]);
  });
});

describe('the list of entries', () => {
  const titles = (project: TestProject, choices: Partial<typeof allLogEntries>) =>
    listLogEntries(project.model, { ...allLogEntries, ...choices }, () => null).map(({ title }) => title);

  it('goes by date, and narrows by step, round and words', () => {
    const project = study([
      ['design', '2025-01'],
      ['test', '2025-01-10']
    ]);
    project.run(saveLogEntry, {
      id: 'loose' as LogEntryId,
      title: 'Los',
      date: '2024',
      text: 'Een **Café** in de wijk'
    });
    expect(titles(project, {})).toEqual(['test 1', 'design 1', 'Los']);
    expect(titles(project, { newestFirst: false })).toEqual(['Los', 'design 1', 'test 1']);
    expect(titles(project, { step: 'test' })).toEqual(['test 1']);
    expect(titles(project, { iterationId: 'none' })).toEqual(['Los']);
    expect(titles(project, { query: ' cafe' })).toEqual(['Los']);
  });

  it('finds what rests on an object or mentions it', () => {
    const project = new TestProject();
    const memo = { kind: 'memo', id: 'memo-1' as MemoId } as const;
    project.run(saveMemo, { id: memo.id, title: 'Indruk' });
    project.run(saveLogEntry, { id: 'a' as LogEntryId, title: 'A', date: '2025-02', about: [memo] });
    project.run(saveLogEntry, {
      id: 'b' as LogEntryId,
      title: 'B',
      date: '2025-01',
      text: 'Zie [Indruk](kc:memo/memo-1)'
    });
    project.run(saveLogEntry, { id: 'c' as LogEntryId, title: 'C' });
    expect(logEntriesAbout(project.model, memo).map(({ title }) => title)).toEqual(['B', 'A']);
  });
});
