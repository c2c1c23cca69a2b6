import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { saveMemo } from '$lib/commands/memos/save-memo';
import { tableNames } from '$lib/domain/tables';
import type { MemoId } from '$lib/domain/ids';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { en } from '$lib/messages/en';
import { createTranslator } from '$lib/messages/translator';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { runCommand } from './run-command';

let folder: string;

async function run(...words: string[]) {
  const out: string[] = [];
  const code = await runCommand(words, {
    print: (line) => out.push(line),
    printBytes: (bytes) => out.push(new TextDecoder().decode(bytes)),
    warn: () => {},
    language: 'en',
    translate: createTranslator('en', en)
  });
  return { code, out: out.join('\n') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kerncode-memos-'));
  vi.stubEnv('INIT_CWD', folder);
  const project = new TestProject();
  const document = documentToImport('gesprek', {});
  const documentId = project.document({ ...document });
  const code = project.code('Tijdsdruk');
  const quotation = project.quotation(documentId, 0, 7, code);
  project.run(saveMemo, {
    id: 'een' as MemoId,
    title: 'Over de tijd',
    text: `Zie [1:1](kc:quotation/${quotation}): **druk**`,
    about: [{ kind: 'code', id: code }]
  });
  project.run(saveMemo, { id: 'twee' as MemoId, title: 'Ikzelf', kind: 'reflexive', text: 'Ik was moe.' });
  const contents = {
    records: Object.fromEntries(tableNames.map((name) => [name, project.model.list(name)])),
    texts: [textOf(document)],
    history: []
  };
  const stamp = { savedAt: '2026-01-05T09:00:00.000Z', app: 'test' };
  await writeFile(join(folder, 'p.kerncode'), await serializeBundle(contents, stamp));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the command memos', () => {
  it.each([
    ['md', '# Memos Schoolmaatjes'],
    ['html', '<!doctype html>'],
    ['docx', 'PK'],
    ['csv', 'Title,Kind,By'],
    ['json', '[\n  {']
  ])('writes memos as %s', async (format, beginning) => {
    const out = `memos.${format}`;
    const report = await run('memos', 'p.kerncode', '--format', format, '--out', out, '--json');
    const bytes = await readFile(join(folder, out));
    expect(JSON.parse(report.out)).toEqual({ written: { file: out, bytes: bytes.length }, format, memos: 2 });
    expect(bytes.toString().startsWith(beginning)).toBe(true);
  });

  it.each([
    [['--about', '1:1'], ['een']],
    [['--about', 'tijdsdruk'], ['een']],
    [['--kind', 'reflexive'], ['twee']],
    [['--search', 'DRÚK'], ['een']],
    [['--search', 'niets'], []]
  ])('writes those asked for with %s', async (asked, ids) => {
    const { code, out } = await run('memos', 'p.kerncode', '--format', 'json', ...asked);
    expect([code, JSON.parse(out).map(({ id }: { id: string }) => id)]).toEqual([0, ids]);
  });

  it.each([
    ['memos', '--format', 'md'],
    ['memos', 'p.kerncode'],
    ['memos', 'p.kerncode', '--format', 'docx'],
    ['memos', 'p.kerncode', '--format', 'md', '--kind', 'diary']
  ])('is used wrongly as %s %s %s %s %s', async (...words) => {
    expect((await run(...words)).code).toBe(2);
  });

  it('fails on an object that is not there, with what looks like it', async () => {
    expect((await run('memos', 'p.kerncode', '--format', 'md', '--about', 'Nergens')).code).toBe(1);
  });

  it('fails when there is no memo to write for a reader', async () => {
    expect((await run('memos', 'p.kerncode', '--format', 'md', '--search', 'niets')).code).toBe(1);
  });
});
