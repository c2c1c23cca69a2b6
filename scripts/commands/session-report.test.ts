import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { namesInside } from '$lib/exchange/report/testing/example-report';
import { comparedStudy, discussedStudy } from '$lib/exchange/session-report/testing/example-session';
import { tableNames } from '$lib/domain/tables';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  const { study, model } = await discussedStudy();
  const records = Object.fromEntries(tableNames.map((table) => [table, model.list(table)]));
  await caller.writeProject('p.kerncode', { records, texts: study.texts, history: [] });
  const closed = comparedStudy({ openedAt: null });
  await caller.writeProject('closed.kerncode', { records: closed.records, texts: closed.texts, history: [] });
});

describe('the command session-report', () => {
  it.each([
    ['md', '# Verslag van de vergelijking'],
    ['html', '<!doctype html>'],
    ['xlsx', 'PK'],
    ['docx', 'PK']
  ])(
    'writes the account of a session as %s, without anybody’s name but the coders’',
    { timeout: 60_000 },
    async (format, beginning) => {
      const out = `verslag.${format}`;
      const report = await run('session-report', 'p.kerncode', '--format', format, '--out', out, '--json');
      const bytes = await readFile(caller.pathOf(out));
      expect(JSON.parse(report.out)).toMatchObject({
        written: { file: out, bytes: bytes.length },
        format,
        language: 'nl',
        session: { number: 1, name: 'Ronde van Fatima' },
        agreements: 1,
        accepted: 1,
        differences: 4,
        decided: 2,
        measurements: 1
      });
      expect(bytes.toString().startsWith(beginning)).toBe(true);
      for (const name of namesInside) expect(bytes.toString()).not.toContain(name);
    }
  );

  it('takes the session by number or name, and another language', async () => {
    for (const session of ['1', 'ronde van fatima']) {
      const { out } = await run(
        'session-report',
        'p.kerncode',
        '--session',
        session,
        '--format',
        'md',
        '--language',
        'en'
      );
      expect(out).toMatch(/^# Report of the comparison/);
    }
  });

  it('fails on a session that is not there, and on one that is not open', async () => {
    const missing = await run('session-report', 'p.kerncode', '--session', '7', '--format', 'md');
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('Ronde van Fatima')]);
    const closed = await run('session-report', 'closed.kerncode', '--format', 'md');
    expect([closed.code, closed.err]).toEqual([1, expect.stringContaining('Ronde van Fatima')]);
  });

  it.each([
    ['session-report', 'p.kerncode'],
    ['session-report', 'p.kerncode', '--format', 'pdf'],
    ['session-report', 'p.kerncode', '--format', 'docx'],
    ['session-report', '--format', 'md']
  ])('is used wrongly as %s %s %s %s', async (...words) => {
    expect((await run(...words)).code).toBe(2);
  });
});
