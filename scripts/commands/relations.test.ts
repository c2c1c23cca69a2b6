import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeInSlot } from '$lib/commands/paradigm/place-in-slot';
import { relate } from '$lib/commands/relations/relate';
import type { RelationTypeId } from '$lib/domain/ids';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  const project = new TestProject();
  const document = documentToImport('gesprek', {});
  const documentId = project.document({ ...document });
  const [core, time] = [project.code('Nabijheid'), project.code('Tijd')];
  const [one, two] = [project.quotation(documentId, 0, 7, time), project.quotation(documentId, 8, 12, core)];
  const typeId = 'is-cause-of' as RelationTypeId;
  const ends = { fromId: time, toId: core, comment: '=want', quotationIds: [one] };
  project.run(relate, { between: 'code', typeId, ...ends });
  project.run(relate, {
    between: 'quotation',
    typeId: 'explains' as RelationTypeId,
    fromId: one,
    toId: two
  });
  const refs = [{ kind: 'code', id: time } as const];
  project.run(placeInSlot, { codeId: core, slot: 'causal-conditions', refs });
  await caller.writeProject('p.kerncode', contentsOf(project, textOf(document)));
});

describe('the relations of a project', () => {
  it('are a list to read, between codes or between quotations', async () => {
    expect(await run('relations', 'p.kerncode')).toMatchObject({
      code: 0,
      out: 'Tijd is a cause of Nabijheid'
    });
    expect((await run('relations', 'p.kerncode', '--between', 'quotations')).out).toBe('1:1 explains 1:2');
  });

  it('are data, and a table in which no comment is a formula', async () => {
    const { out } = await run('relations', 'p.kerncode', '--json');
    expect(JSON.parse(out)).toMatchObject([
      {
        from: 'Tijd',
        typeId: 'is-cause-of',
        to: 'Nabijheid',
        comment: '=want',
        grounds: ['1:1'],
        inCircle: false
      }
    ]);
    const csv = await run('relations', 'p.kerncode', '--format', 'csv');
    expect(csv.out).toContain("Tijd,is a cause of,Nabijheid,'=want,1:1,Noor,");
  });
});

describe('the paradigm of a code', () => {
  it('is a figure or a table', async () => {
    const svg = await run('paradigm', 'p.kerncode', '--code', 'nabijheid', '--format', 'svg');
    expect(svg.out).toContain('Causal conditions');
    const out = ['--format', 'docx', '--out', 'p.docx', '--json'];
    const docx = await run('paradigm', 'p.kerncode', '--code', 'Nabijheid', ...out);
    expect(JSON.parse(docx.out)).toMatchObject({ format: 'docx', code: 'Nabijheid' });
    expect((await readFile(caller.pathOf('p.docx'))).subarray(0, 2).toString()).toBe('PK');
    const md = await run('paradigm', 'p.kerncode', '--code', 'Nabijheid', '--format', 'md');
    expect(md.out).toContain('## Causal conditions (1 quotation, 0 cases)');
    expect(md.out).toContain('| Tijd |');
  });

  it('names the codes that may have been meant when none has that name', async () => {
    const { code, err } = await run('paradigm', 'p.kerncode', '--code', 'Nabijheit', '--format', 'svg');
    expect(code).toBe(1);
    expect(err).toBe('There is no code “Nabijheit” in this project. Did you mean “Nabijheid”?');
  });

  it.each([
    ['paradigm', 'p.kerncode', '--format', 'svg'],
    ['paradigm', 'p.kerncode', '--code', 'Nabijheid'],
    ['relations'],
    ['relations', 'p.kerncode', '--between', 'memos'],
    ['relations', 'p.kerncode', '--format', 'xlsx']
  ])('refuses wrong use: %s %s %s %s', async (...words) => {
    expect((await run(...words.filter((word) => word !== undefined))).code).toBe(2);
  });
});
