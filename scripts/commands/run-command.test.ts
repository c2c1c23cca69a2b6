import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateProject } from '../large-project/generate-project';
import { chooseLanguage } from './terminal';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  const project = generateProject({ documents: 2, characters: 3000, codes: 20, quotations: 40, seed: 3 });
  await caller.writeProject('p.kerncode', project);
  await mkdir(caller.pathOf('niets'));
  await writeFile(caller.pathOf('a.txt'), 'Dit is een tekst over de buddy en de school.\n');
});

describe('commands', () => {
  it.each([
    ['import', 'a.txt', '--out', 'x.kerncode'],
    ['import', '--name', 'X', '--out', 'x.kerncode'],
    ['import', 'a.txt', '--name', 'X'],
    ['import', 'a.txt', '--name', ' ', '--out', 'x.kerncode'],
    ['import', 'a.txt', '--name', 'X', '--out', 'nergens/x.kerncode'],
    ['import', 'a.txt', '--name', 'X', '--out', 'p.kerncode'],
    ['import', 'a.txt', '--name', 'X', '--out', '.'],
    ['import', 'a.txt', '--name', 'X', '--out', 'x.kerncode', '--vorm'],
    ['import', 'a.txt', '--name', 'X', '--out', 'x.kerncode', '--language', 'fr'],
    ['import', 'a.txt', '--name', 'X', '--out', './a.txt', '--force'],
    ['import', 'niets', '--name', 'X', '--out', 'x.kerncode'],
    ['quotes', 'p.kerncode', '--format', 'csv', '--out', 'p.kerncode', '--force'],
    ['inspect'],
    ['inspect', 'a.txt', 'p.kerncode'],
    ['quotes', '--format', 'csv'],
    ['quotes', 'p.kerncode'],
    ['quotes', 'p.kerncode', '--format', 'pdf'],
    ['quotes', 'p.kerncode', '--format', 'xlsx'],
    ['quotes', 'p.kerncode', '--format', 'docx'],
    ['quotes', 'p.kerncode', '--format', 'csv', '--by', 'kleur'],
    ['quotes', 'p.kerncode', '--format', 'csv', '--columns', 'text,kleur'],
    ['quotes', 'p.kerncode', '--format', 'csv', '--delimiter', '|'],
    ['codebook', '--format', 'csv'],
    ['codebook', 'p.kerncode'],
    ['codebook', 'p.kerncode', '--format', 'txt'],
    ['codebook', 'p.kerncode', '--format', 'docx'],
    ['codebook', 'p.kerncode', '--format', 'xlsx'],
    ['codebook', 'p.kerncode', '--format', 'csv', '--dry-run'],
    ['codebook', 'p.kerncode', '--import', 'a.txt'],
    ['codebook', 'p.kerncode', '--import', 'a.txt', '--out', 'p.kerncode', '--force'],
    ['codebook', 'p.kerncode', '--import', 'a.txt', '--format', 'csv', '--dry-run'],
    ['importeer'],
    []
  ])('are used wrongly as: %s %s %s %s %s %s %s', async (...words) => {
    const { code, out, err } = await run(...words);
    expect([code, out, err.includes('Usage: kerncode')]).toEqual([2, '', true]);
    if (words.length === 0) return;
    const report = await run(...words, '--json');
    expect([report.code, JSON.parse(report.out).error.code]).toEqual([2, 'usage']);
  });

  it('does not take --json for a file when what is written goes to the screen', async () => {
    for (const command of ['quotes', 'codebook'])
      expect((await run(command, 'p.kerncode', '--format', 'csv', '--json')).code).toBe(2);
  });

  it.each([
    ['quotes'],
    ['codebook'],
    ['codes'],
    ['relations'],
    ['saturation'],
    ['genealogy'],
    ['memos'],
    ['network', '--format', 'svg'],
    ['paradigm', '--code', 'Tijd']
  ])('never write over the project they read, not with --force: %s', async (command, ...words) => {
    const before = await readFile(caller.pathOf('p.kerncode'));
    const out = ['--out', 'p.kerncode', '--force'];
    const { code, err } = await run(command, 'p.kerncode', '--format', 'csv', ...out, ...words);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'p.kerncode is one of the files to read; --out names another file.'
    ]);
    expect(await readFile(caller.pathOf('p.kerncode'))).toEqual(before);
  });

  it.each([
    ['xlsx', 'PK'],
    ['docx', 'PK'],
    ['csv', 'Sub-question,Quotation,'],
    ['md', '# '],
    ['html', '<!doctype html>'],
    ['txt', '1. Wat werkt']
  ])('write quotations as %s', async (format, beginning) => {
    const out = `citaten.${format}`;
    const ending = await run(
      'quotes',
      'p.kerncode',
      '--format',
      format,
      '--out',
      out,
      '--by',
      'question',
      '--json'
    );
    const bytes = await readFile(caller.pathOf(out));
    expect([ending.code, ending.err]).toEqual([0, '']);
    expect(JSON.parse(ending.out)).toEqual({
      written: { file: out, bytes: bytes.length },
      format,
      quotations: 40
    });
    expect(bytes.subarray(0, beginning.length).toString()).toBe(beginning);
  });

  it.each([
    ['quotes'],
    ['codebook'],
    ['codes'],
    ['relations'],
    ['saturation'],
    ['genealogy'],
    ['memos'],
    ['network', '--format', 'svg'],
    ['paradigm', '--code', 'Tijd']
  ])('never write over the project they read, not with --force: %s', async (command, ...words) => {
    const before = await readFile(caller.pathOf('p.kerncode'));
    const out = ['--out', 'p.kerncode', '--force'];
    const { code, err } = await run(command, 'p.kerncode', '--format', 'csv', ...out, ...words);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'p.kerncode is one of the files to read; --out names another file.'
    ]);
    expect(await readFile(caller.pathOf('p.kerncode'))).toEqual(before);
  });

  it.each([
    ['xlsx', 'PK'],
    ['docx', 'PK'],
    ['csv', 'Code,Belongs under,Path,'],
    ['md', '# Codebook '],
    ['html', '<!doctype html>']
  ])('write the codebook as %s', async (format, beginning) => {
    const out = `codebook.${format}`;
    const ending = await run('codebook', 'p.kerncode', '--format', format, '--out', out, '--json');
    const bytes = await readFile(caller.pathOf(out));
    expect([ending.code, ending.err]).toEqual([0, '']);
    expect(JSON.parse(ending.out)).toEqual({
      written: { file: out, bytes: bytes.length },
      format,
      codes: 20,
      withoutDefinition: expect.any(Number)
    });
    expect(bytes.subarray(0, beginning.length).toString()).toBe(beginning);
  });

  it('write the codebook to the screen, and none of a project without codes', async () => {
    const shown = await run('codebook', 'p.kerncode', '--format', 'md');
    expect([shown.code, shown.out.startsWith('# Codebook ')]).toEqual([0, true]);
    await run('import', 'a.txt', '--name', 'Leeg', '--out', 'leeg.kerncode');
    const empty = await run('codebook', 'leeg.kerncode', '--format', 'csv', '--out', 'leeg.csv', '--json');
    expect([empty.code, JSON.parse(empty.out).error.code]).toEqual([1, 'export/no-codes']);
    await expect(readFile(caller.pathOf('leeg.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('take a codebook into a project that has none and find it there again, the same', async () => {
    await run('import', 'a.txt', '--name', 'Leeg', '--out', 'vol0.kerncode');
    await run('codebook', 'p.kerncode', '--format', 'csv', '--out', 'uit.csv');
    const take = ['codebook', 'vol0.kerncode', '--import', 'uit.csv'];
    const tried = await run(...take, '--dry-run');
    expect([tried.code, tried.out.includes('20 codes made, 0 updated, 0 rows left out')]).toEqual([0, true]);
    const taken = await run(...take, '--out', 'vol.kerncode', '--json');
    expect(JSON.parse(taken.out)).toMatchObject({
      created: 20,
      updated: 0,
      skipped: 0,
      written: { file: 'vol.kerncode' }
    });
    expect(JSON.parse((await run('inspect', 'vol.kerncode', '--json')).out).counts.codes).toBe(20);
    const again = ['codebook', 'vol.kerncode', '--import', 'uit.csv', '--overwrite', '--dry-run', '--json'];
    const report = JSON.parse((await run(...again)).out);
    expect(report).toMatchObject({ created: 0, updated: 0, written: null });
    expect(report.rows[0]).toMatchObject({ row: 2, status: 'same' });
  });

  it('say in a sentence that a codebook cannot be read', async () => {
    await writeFile(caller.pathOf('leeg.csv.txt'), ' ');
    const { code, out } = await run(
      'codebook',
      'p.kerncode',
      '--import',
      'leeg.csv.txt',
      '--dry-run',
      '--json'
    );
    expect([code, JSON.parse(out).error.code]).toEqual([1, 'codebook/empty']);
  });

  it('read what people read as well as JSON', async () => {
    const project = await run('inspect', 'p.kerncode');
    expect([project.code, project.out.includes('  quotations: 40\n')]).toEqual([0, true]);
    const imported = await run('import', 'a.txt', '--name', 'A', '--out', 'a.kerncode', '--coder', 'Els');
    expect([imported.code, imported.err]).toEqual([0, '']);
    expect(imported.out).toContain('1 document written to a.kerncode');
    expect(JSON.parse((await run('inspect', 'a.kerncode', '--json')).out).counts.coders).toBe(1);
  });

  it('write over a file only when forced', async () => {
    const again = ['import', 'a.txt', '--name', 'B', '--out', 'b.kerncode'];
    expect((await run(...again)).code).toBe(0);
    expect((await run(...again)).code).toBe(2);
    expect((await run(...again, '--force')).code).toBe(0);
  });

  it('explain themselves', async () => {
    for (const words of [
      ['--help'],
      ['help'],
      ['import', '-h'],
      ['inspect', '--help'],
      ['quotes', '--help'],
      ['codebook', '--help']
    ]) {
      const { code, out, err } = await run(...words);
      expect([words, code, out.startsWith('Usage: kerncode'), err]).toEqual([words, 0, true, '']);
    }
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['nl', {}, 'nl'],
    [undefined, { LANG: 'nl_BE.UTF-8' }, 'nl'],
    [undefined, { LANG: 'nl_NL.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    ['en', { LANG: 'nl_NL.UTF-8' }, 'en'],
    [undefined, {}, 'en']
  ])('takes %s and %j as %s', (asked, environment, language) =>
    expect(chooseLanguage(asked, environment)).toBe(language)
  );

  it('writes into a file that is there but empty', async () => {
    await writeFile(caller.pathOf('leeg.kerncode'), '');
    const { code } = await run('import', 'a.txt', '--name', 'X', '--out', 'leeg.kerncode');
    expect(code).toBe(0);
    expect((await readFile(caller.pathOf('leeg.kerncode'))).length).toBeGreaterThan(0);
  });

  it('does not wait for what is no file', async () => {
    const { code, out } = await run('import', '/dev/zero', '--name', 'X', '--out', 'y.kerncode', '--json');
    expect([code, (JSON.parse(out) as { failed: { code: string }[] }).failed[0]?.code]).toEqual([
      1,
      'file/unreadable'
    ]);
  });
});
