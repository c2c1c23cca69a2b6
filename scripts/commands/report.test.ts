import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleReport, namesInside, reportStudy } from '$lib/exchange/report/testing/example-report';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  const study = reportStudy();
  const contents = { records: study.records, texts: study.texts, history: [] };
  await caller.writeProject('p.kerncode', contents);
  study.records.reports.push(
    exampleReport({ title: 'Tussenrapport', parts: ['results', 'figures'], language: 'en' })
  );
  await caller.writeProject('saved.kerncode', contents);
});

describe('the command report', () => {
  it.each([
    ['md', '# Buddy’s'],
    ['html', '<!doctype html>'],
    ['docx', 'PK']
  ])('writes a report as %s, without anybody’s name', { timeout: 60_000 }, async (format, beginning) => {
    const out = `rapport.${format}`;
    const report = await run('report', 'p.kerncode', '--format', format, '--out', out, '--json');
    const bytes = await readFile(caller.pathOf(out));
    expect(JSON.parse(report.out)).toMatchObject({
      written: { file: out, bytes: bytes.length },
      format,
      title: 'Buddy’s',
      language: 'nl',
      leftOut: ['figures'],
      quotations: 7
    });
    expect(bytes.toString().startsWith(beginning)).toBe(true);
    for (const name of namesInside) expect(bytes.toString()).not.toContain(name);
  });

  it('takes the report that was saved, and says which parts are empty', async () => {
    const { out, err } = await run('report', 'saved.kerncode', '--format', 'md');
    expect(out).toMatch(/^# Tussenrapport/);
    expect(out).toContain('## Sub-question 2');
    expect(err).toContain('Left out, as there is nothing in it: figures.');
  });

  it('takes a saved report by its title, and what is asked instead of what it says', async () => {
    const asked = ['--report', 'tussenrapport', '--parts', 'conclusion,questions', '--title', 'Kort'];
    const { out } = await run('report', 'saved.kerncode', '--format', 'md', '--language', 'nl', ...asked);
    expect(out.match(/^##? .*/gm)).toEqual(['# Kort', '## Conclusie', '## Onderzoeksvragen']);
  });

  it('fails on a report that is not there, with those that are', async () => {
    const { code, err } = await run('report', 'saved.kerncode', '--format', 'md', '--report', 'Ander');
    expect([code, err]).toEqual([1, expect.stringContaining('Tussenrapport')]);
  });

  it.each([
    ['report', '--format', 'md'],
    ['report', 'p.kerncode'],
    ['report', 'p.kerncode', '--format', 'docx'],
    ['report', 'p.kerncode', '--format', 'pdf'],
    ['report', 'p.kerncode', '--format', 'md', '--parts', 'results,nonsense'],
    ['report', 'p.kerncode', '--format', 'md', '--parts', ','],
    ['report', 'p.kerncode', '--format', 'md', '--title', ' '],
    ['report', 'p.kerncode', '--format', 'md', '--out', 'p.kerncode', '--force']
  ])('is used wrongly as %s %s %s %s %s %s %s', async (...words) => {
    expect((await run(...words)).code).toBe(2);
  });
});
