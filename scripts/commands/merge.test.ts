import { readFile, stat } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCode } from '$lib/commands/codes/create-code';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { projectAsData } from '$lib/testing/project-as-data';
import { ProjectModel } from '$lib/model/project-model';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { generateProject } from '../large-project/generate-project';
import { systemClock } from './system-clock';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
let contents: ProjectContents;
/** Names of the three most used codes. */
let names: string[];

const run = (...words: string[]) => runInTerminal(['merge', ...words]);

const read = async (name: string) => parseBundle(new Uint8Array(await readFile(caller.pathOf(name))), name);

beforeAll(async () => {
  const size = { documents: 2, characters: 3000, codes: 20, quotations: 40, seed: 3 };
  const project = InMemoryProject.from(generateProject(size), systemClock);
  project.run(createCode, { name: 'tijd, rust' });
  contents = project.toContents();
  const { model } = project;
  names = model
    .list('codes')
    .toSorted((a, b) => model.codingCount(b.id) - model.codingCount(a.id))
    .map(({ name }) => name);
  await caller.writeProject('p.kerncode', contents);
});

describe('kerncode merge', () => {
  it('writes a project with the merge in its history, which can be undone', async () => {
    const [into, one, other] = names as [string, string, string];
    const { code, out } = await run(
      'p.kerncode',
      '--into',
      into,
      '--codes',
      one,
      other,
      '--out',
      'm.kerncode',
      '--json'
    );
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ into, merged: expect.arrayContaining([one, other]) });
    expect(report.codings.moved).toBeGreaterThan(0);
    expect(report.written.bytes).toBe((await stat(caller.pathOf('m.kerncode'))).size);
    const merged = InMemoryProject.from(await read('m.kerncode'), systemClock);
    expect(merged.model.count('codes')).toBe(19);
    expect(merged.toContents().history.at(-1)!.change.command).toBe('merge-codes');
    merged.undo();
    expect(projectAsData(merged.model)).toEqual(projectAsData(ProjectModel.from(contents.records)));
  });

  it('takes names with commas between, and a name with a comma in it', async () => {
    const [into, one, other] = names as [string, string, string];
    const { out } = await run(
      'p.kerncode',
      '--into',
      into,
      '--codes',
      `${one}, ${other}`,
      '--codes',
      'TIJD, rust',
      '--preview',
      '--json'
    );
    expect(new Set(JSON.parse(out).merged)).toEqual(new Set([one, other, 'tijd, rust']));
  });

  it('tells what would happen and writes nothing with --preview', async () => {
    const [into, one] = names as [string, string];
    const { code, out } = await run(
      'p.kerncode',
      '--into',
      into,
      '--codes',
      one,
      '--out',
      'n.kerncode',
      '--preview'
    );
    expect(code).toBe(0);
    expect(out).toContain(`${one} merged into ${into}`);
    expect(out).toContain('Nothing was written');
    await expect(stat(caller.pathOf('n.kerncode'))).rejects.toThrow();
  });

  it('fails on a code that is not there, by its name', async () => {
    const words = ['p.kerncode', '--into', names[0]!, '--codes', 'bestaat niet', '--preview'];
    expect((await run(...words)).code).toBe(1);
    const { error } = JSON.parse((await run(...words, '--json')).out);
    expect(error).toEqual({
      code: 'code/missing',
      message: 'There is no code “bestaat niet” in this project.'
    });
  });

  it.each([
    ['--into', 'x', '--codes', 'y', '--preview'],
    ['p.kerncode', '--codes', 'y', '--preview'],
    ['p.kerncode', '--into', 'x', '--preview'],
    ['p.kerncode', '--into', 'x', '--codes', 'y'],
    ['p.kerncode', '--into', 'tijd, rust', '--codes', 'Tijd, rust', '--preview'],
    ['p.kerncode', '--into', 'tijd, rust', '--codes', ',', '--preview'],
    ['p.kerncode', '--into', 'x', '--codes', 'y', '--out', 'p.kerncode', '--force']
  ])('is used wrongly as: %s %s %s %s %s %s', async (...words) => {
    expect((await run(...words)).code).toBe(2);
  });
});
