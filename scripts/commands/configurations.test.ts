import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { addGrounds } from '$lib/commands/configurations/add-grounds';
import { saveConfiguration } from '$lib/commands/configurations/save-configuration';
import type { ConfigurationId } from '$lib/domain/ids';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  await caller.writeProject('empty.kerncode', contentsOf(new TestProject()));
  const project = new TestProject();
  const document = documentToImport('gesprek', { caseName: 'Samira', caseRole: 'buddy' });
  const documentId = project.document({ ...document });
  const [one, two] = [project.quotation(documentId, 0, 7), project.quotation(documentId, 8, 12)];
  const configurationId = 'buddy' as ConfigurationId;
  const statements = { context: 'families new here', outcome: '=asking sooner' };
  project.run(saveConfiguration, { id: configurationId, name: 'Buddy', statements });
  project.run(saveConfiguration, { name: 'Group', alternativeToId: configurationId });
  const put = (place: 'context' | 'mechanism-outcome', id: typeof one, stance: 'supporting' | 'contrary') =>
    project.run(addGrounds, { configurationId, place, refs: [{ kind: 'quotation', id }], stance });
  put('context', one, 'supporting');
  put('context', two, 'contrary');
  put('mechanism-outcome', two, 'supporting');
  await caller.writeProject('p.kerncode', contentsOf(project, textOf(document)));
});

describe('the configurations of a project', () => {
  it('are a list of propositions to read', async () => {
    expect(await run('configurations', 'p.kerncode')).toMatchObject({
      code: 0,
      out: [
        'Buddy (1 case · 2 quotations)',
        '  In the context of families new here the outcome is: =asking sooner.',
        'Group (0 quotations)'
      ].join('\n')
    });
  });

  it('are data with strength per place, people by their roles', async () => {
    const { code, out } = await run('configurations', 'p.kerncode', '--name', 'buddy', '--json');
    const [buddy, ...others] = JSON.parse(out) as Record<string, unknown>[];
    expect([code, others]).toEqual([0, []]);
    expect(buddy).toMatchObject({ name: 'Buddy', missing: ['intervention', 'mechanism'], wholeChain: [] });
    expect((buddy!.places as unknown[])[0]).toEqual({
      place: 'context',
      kind: 'element',
      supporting: { cases: ['buddy'], quotations: ['1:1'] },
      contrary: { cases: ['buddy'], quotations: ['1:2'] },
      grounds: [
        { kind: 'quotation', name: '1:1', stance: 'supporting', quotations: 1 },
        { kind: 'quotation', name: '1:2', stance: 'contrary', quotations: 1 }
      ]
    });
    expect(out).not.toContain('Samira');
  });

  it('are written as a figure, or as a table with its formulas made harmless', async () => {
    expect(await run('configurations', 'p.kerncode', '--out', 'f.svg', '--json')).toMatchObject({ code: 0 });
    const svg = await readFile(caller.pathOf('f.svg'), 'utf8');
    expect(svg).toContain('families new here');
    const { out } = await run('configurations', 'p.kerncode', '--csv');
    expect(out).toContain("'=asking sooner");
    expect(await run('configurations', 'p.kerncode', '--out', 'f.docx')).toMatchObject({
      code: 0,
      out: '2 configurations written to f.docx'
    });
    expect((await readFile(caller.pathOf('f.docx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('say when there is none to write, none of that name, or no such format', async () => {
    expect(await run('configurations', 'empty.kerncode')).toEqual({ code: 0, out: '', err: '' });
    expect(await run('configurations', 'empty.kerncode', '--csv')).toMatchObject({ code: 1 });
    expect((await run('configurations', 'p.kerncode', '--name', 'Budy')).err).toContain('“Budy”');
    expect(await run('configurations', 'p.kerncode', '--out', 'f.pdf')).toMatchObject({ code: 2 });
    expect(await run('configurations', 'p.kerncode', '--csv', '--format', 'md')).toMatchObject({ code: 2 });
  });
});
