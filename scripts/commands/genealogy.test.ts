import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleCodes } from '$lib/commands/codes/bundle-codes';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { createCode } from '$lib/commands/codes/create-code';
import type { CodeId, CoderId, ProjectId } from '$lib/domain/ids';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { countingContext } from '$lib/testing/test-project';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  const { newId, now } = countingContext();
  const project = InMemoryProject.create(
    {
      id: 'project-1' as ProjectId,
      name: 'Schoolmaatjes',
      language: 'nl',
      coder: { id: 'coder-noor' as CoderId, name: 'Noor' }
    },
    { now: () => now, newId }
  );
  const [rust, kalmte] = ['rust' as CodeId, 'kalmte' as CodeId];
  for (const id of [rust, kalmte]) project.run(createCode, { id, name: id });
  project.run(mergeCodes, { survivorId: rust, codeIds: [kalmte] });
  project.run(bundleCodes, {
    codeIds: [rust],
    parent: { id: 'houvast' as CodeId, name: 'houvast', level: 'core' }
  });
  project.run(createCode, { name: 'vergissing' });
  project.undo();
  await caller.writeProject('p.kerncode', project.toContents());
});
describe('genealogy', () => {
  it('tells how the core codes came about, without what was undone', async () => {
    const { code, out } = await run('genealogy', 'p.kerncode', '--format', 'md');
    expect(code).toBe(0);
    expect(out).toContain('## Core code: houvast');
    expect(out).toContain('“rust” (merged with “kalmte”)');
    expect(out).not.toContain('vergissing');
  });

  it('follows one code, also one that is gone', async () => {
    const { out } = await run('genealogy', 'p.kerncode', '--code', 'Kalmte', '--format', 'json');
    const { codes, events } = JSON.parse(out);
    expect(codes).toMatchObject([{ name: 'kalmte', end: { kind: 'merged', into: 'rust' } }]);
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(['created', 'merged-into']);
    expect((await run('genealogy', 'p.kerncode', '--code', 'nooit', '--format', 'md')).code).toBe(1);
  });

  it('draws the diagram', async () => {
    const words = ['genealogy', 'p.kerncode', '--format', 'svg', '--out', 'f.svg', '--json'];
    const { code, out } = await run(...words);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'svg', codes: 1 });
    expect(await readFile(caller.pathOf('f.svg'), 'utf8')).toContain('houvast</text>');
  });

  it('needs to know where to write a Word file', async () => {
    expect((await run('genealogy', 'p.kerncode', '--format', 'docx')).code).toBe(2);
    expect((await run('genealogy', 'p.kerncode')).code).toBe(2);
  });
});

describe('saturation', () => {
  it('says the numbers, also of a project without codings', async () => {
    const { code, out } = await run('saturation', 'p.kerncode', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ documents: [], tail: null });
  });

  it('follows the growth of the code system, a merge as a drop', async () => {
    const { out } = await run('saturation', 'p.kerncode', '--growth', '--json');
    expect(JSON.parse(out).points).toMatchObject([
      { total: 2, counts: { open: 1, category: 0, core: 1 }, made: 3, merged: 1 }
    ]);
    const csv = await run('saturation', 'p.kerncode', '--growth', '--format', 'csv');
    expect(csv.out.split('\r\n')[0]).toBe(
      'When,In total,Open codes,Categories,Core codes,Made,Merged,Deleted'
    );
  });

  it('knows only the coders of the project', async () => {
    expect((await run('saturation', 'p.kerncode', '--coder', 'Sam')).code).toBe(1);
    expect((await run('saturation', 'p.kerncode', '--coder', 'Noor')).code).toBe(0);
  });
});
