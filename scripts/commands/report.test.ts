import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleReport, namesInside, reportStudy } from '$lib/exchange/report/testing/example-report';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { en } from '$lib/messages/en';
import { createTranslator } from '$lib/messages/translator';
import { runCommand } from './run-command';

let folder: string;

async function run(...words: string[]) {
  const out: string[] = [];
  const warnings: string[] = [];
  const code = await runCommand(words, {
    print: (line) => out.push(line),
    printBytes: (bytes) => out.push(new TextDecoder().decode(bytes)),
    warn: (line) => warnings.push(line),
    language: 'en',
    translate: createTranslator('en', en)
  });
  return { code, out: out.join('\n'), warnings: warnings.join('\n') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kerncode-report-'));
  vi.stubEnv('INIT_CWD', folder);
  const study = reportStudy();
  const contents = { records: study.records, texts: study.texts, history: [] };
  const stamp = { savedAt: '2026-01-05T09:00:00.000Z', app: 'test' };
  await writeFile(join(folder, 'p.kerncode'), await serializeBundle(contents, stamp));
  study.records.reports.push(
    exampleReport({ title: 'Tussenrapport', parts: ['results', 'figures'], language: 'en' })
  );
  await writeFile(join(folder, 'saved.kerncode'), await serializeBundle(contents, stamp));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the command report', () => {
  it.each([
    ['md', '# Buddy’s'],
    ['html', '<!doctype html>'],
    ['docx', 'PK']
  ])('writes a report as %s, without anybody’s name', { timeout: 60_000 }, async (format, beginning) => {
    const out = `rapport.${format}`;
    const report = await run('report', 'p.kerncode', '--format', format, '--out', out, '--json');
    const bytes = await readFile(join(folder, out));
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
    const { out, warnings } = await run('report', 'saved.kerncode', '--format', 'md');
    expect(out).toMatch(/^# Tussenrapport/);
    expect(out).toContain('## Sub-question 2');
    expect(warnings).toContain('Left out, as there is nothing in it: figures.');
  });

  it('takes a saved report by its title, and what is asked instead of what it says', async () => {
    const asked = ['--report', 'tussenrapport', '--parts', 'conclusion,questions', '--title', 'Kort'];
    const { out } = await run('report', 'saved.kerncode', '--format', 'md', '--language', 'nl', ...asked);
    expect(out.match(/^##? .*/gm)).toEqual(['# Kort', '## Conclusie', '## Onderzoeksvragen']);
  });

  it('fails on a report that is not there, with those that are', async () => {
    const { code, warnings } = await run('report', 'saved.kerncode', '--format', 'md', '--report', 'Ander');
    expect([code, warnings]).toEqual([1, expect.stringContaining('Tussenrapport')]);
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
