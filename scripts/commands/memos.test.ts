import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveMemo } from '$lib/commands/memos/save-memo';
import type { MemoId } from '$lib/domain/ids';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
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
  await caller.writeProject('p.kerncode', contentsOf(project, textOf(document)));
});

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
    const bytes = await readFile(caller.pathOf(out));
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
