import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveCase } from '$lib/commands/cases/save-case';
import type { CaseId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  const project = new TestProject();
  project.run(saveCase, { id: 'aya' as CaseId, name: 'Aya', role: 'buddy', comment: '' });
  await caller.writeProject('p.kerncode', contentsOf(project));
  await writeFile(
    caller.pathOf('wie.csv'),
    'Naam;Functie;Toestemming;Datum toestemming;Jaren ervaring;Groep\naya;buddy;ja;12-1-2026;2,5;Nieuw\nBram;ouder;misschien;;veel;Nieuw\n'
  );
});

describe('the cases of a project', () => {
  it('are a list to read, and data', async () => {
    expect((await run('cases', 'p.kerncode')).out).toContain('Aya (buddy): consent not asked, 0 documents');
    const [aya] = JSON.parse((await run('cases', 'p.kerncode', '--json')).out) as unknown[];
    expect(aya).toMatchObject({ name: 'Aya', consent: null, attributes: {}, responses: 0 });
  });

  it('take a table in: first looked at, then written, and again nothing changes', async () => {
    const look = await run('cases', 'p.kerncode', '--import', 'wie.csv', '--dry-run', '--json');
    expect(JSON.parse(look.out)).toMatchObject({
      created: 1,
      updated: 1,
      newGroups: ['Nieuw'],
      rows: [
        { row: 2, status: 'changed' },
        { row: 3, status: 'new', notes: [{ code: 'unknown-consent', found: 'misschien' }] }
      ],
      written: null
    });
    const taken = await run('cases', 'p.kerncode', '--import', 'wie.csv', '--out', 'p2.kerncode');
    expect(taken).toMatchObject({ code: 0 });
    const again = await run('cases', 'p2.kerncode', '--import', 'wie.csv', '--dry-run', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ created: 0, updated: 0, same: 2 });
    const csv = await run('cases', 'p2.kerncode', '--format', 'csv', '--out', 'uit.csv');
    expect(csv).toMatchObject({ code: 0 });
    expect(await readFile(caller.pathOf('uit.csv'), 'utf8')).toContain('given,2026-01-12');
  });

  it('say what is wrong with the words', async () => {
    expect((await run('cases', 'p.kerncode', '--import', 'wie.csv')).code).toBe(2);
    await writeFile(caller.pathOf('leeg.csv'), 'Aantal;Jaar\n3;2025\n');
    expect((await run('cases', 'p.kerncode', '--import', 'leeg.csv', '--dry-run')).code).toBe(1);
  });
});
