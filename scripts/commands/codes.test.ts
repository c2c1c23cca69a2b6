import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { updateCode } from '$lib/commands/codes/update-code';
import { saveGroup } from '$lib/commands/groups/save-group';
import type { CodeGroupId } from '$lib/domain/ids';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(['codes', ...words]);

/** The first column of a CSV answer, without its header. */
const namesIn = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0]);

beforeAll(async () => {
  const project = new TestProject();
  const document = documentToImport('d1');
  project.document(document);
  const support = project.code('Begeleiding');
  project.code('Begeleidingen', support);
  const time = project.code('Tijd');
  project.run(updateCode, { id: time, definition: 'Wat duurt' });
  project.quotation(document.id, 0, 9, support);
  project.quotation(document.id, 10, 19, support, time);
  project.run(saveGroup, { id: 'g' as CodeGroupId, name: 'Één', codeIds: [time] });
  await caller.writeProject('p.kerncode', contentsOf(project, textOf(document)));
});

describe('kerncode codes', () => {
  it('writes a row per code in the order of the tree', async () => {
    const { code, out } = await run('p.kerncode', '--format', 'csv');
    expect(code).toBe(0);
    expect(out.split('\r\n')[0]).toMatch(/^Name,Under,Path,Level,Quotations,With branch,/);
    expect(namesIn(out)).toEqual(['Begeleiding', 'Begeleidingen', 'Tijd']);
    const described = out.split('\r\n').map((line) => /\d of \d/.exec(line)?.[0]);
    expect(described.slice(1, 4)).toEqual(['0 of 4', '0 of 3', '1 of 4']);
  });

  it.each([
    [
      ['--sort', 'name', '--descending'],
      ['Tijd', 'Begeleidingen', 'Begeleiding']
    ],
    [
      ['--sort', 'quotationCount'],
      ['Begeleidingen', 'Tijd', 'Begeleiding']
    ],
    [
      ['--sort', 'completeness', '--descending'],
      ['Begeleidingen', 'Tijd', 'Begeleiding']
    ],
    [['--unused'], ['Begeleidingen']],
    [['--group', 'een'], ['Tijd']],
    [['--level', 'open', '--unused'], ['Begeleidingen']]
  ])('takes %j', async (options, names) => {
    expect(namesIn((await run('p.kerncode', '--format', 'csv', ...options)).out)).toEqual(names);
  });

  it('names the codes that may be double, and why', async () => {
    const { out } = await run('p.kerncode', '--near-duplicates', '--json');
    expect(JSON.parse(out)).toEqual({
      pairs: [
        {
          codes: [
            { path: 'Begeleiding', quotationCount: 2 },
            { path: 'Begeleiding / Begeleidingen', quotationCount: 0 }
          ],
          reason: 'same-stem'
        }
      ]
    });
    const table = await run('p.kerncode', '--near-duplicates', '--format', 'md');
    expect(table.out).toContain('the same word stem');
  });

  it('reports as JSON beside the file it writes', async () => {
    const { out } = await run(
      'p.kerncode',
      '--format',
      'html',
      '--out',
      'c.html',
      '--level',
      'open',
      '--json'
    );
    const report = JSON.parse(out);
    expect(report).toMatchObject({ written: { file: 'c.html' }, format: 'html' });
    expect(report.codes[2]).toMatchObject({
      name: 'Tijd',
      quotationCount: 1,
      groups: ['Één'],
      filled: ['definition'],
      missing: ['include', 'exclude', 'example']
    });
    expect(report.codes[1].missing).toEqual(['definition', 'include', 'exclude']);
    expect(await readFile(caller.pathOf('c.html'), 'utf8')).toContain('Begeleidingen');
  });

  it.each([
    [[]],
    [['p.kerncode']],
    [['p.kerncode', '--format', 'txt']],
    [['p.kerncode', '--format', 'xlsx']],
    [['p.kerncode', '--json', '--out', 'x']],
    [['p.kerncode', '--json', '--sort', 'size']],
    [['p.kerncode', '--json', '--descending']],
    [['p.kerncode', '--json', '--level', 'top']],
    [['p.kerncode', '--format', 'csv', '--out', 'p.kerncode', '--force']]
  ])('calls wrong use of %j wrong', async (words) => {
    expect((await run(...words)).code).toBe(2);
  });
});
