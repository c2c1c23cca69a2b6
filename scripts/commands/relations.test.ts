import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { placeInSlot } from '$lib/commands/paradigm/place-in-slot';
import { relate } from '$lib/commands/relations/relate';
import type { RelationTypeId } from '$lib/domain/ids';
import { tableNames } from '$lib/domain/tables';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { en } from '$lib/messages/en';
import { createTranslator } from '$lib/messages/translator';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { runCommand } from './run-command';

let folder: string;

async function run(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(words, {
    print: (line) => out.push(line),
    printBytes: (bytes) => out.push(new TextDecoder().decode(bytes)),
    warn: (line) => err.push(line),
    language: 'en',
    translate: createTranslator('en', en)
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kerncode-relations-'));
  vi.stubEnv('INIT_CWD', folder);
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
  const records = Object.fromEntries(tableNames.map((name) => [name, project.model.list(name)]));
  const contents = { records, texts: [textOf(document)], history: [] };
  const stamp = { savedAt: '2026-01-05T09:00:00.000Z', app: 'test' };
  await writeFile(join(folder, 'p.kerncode'), await serializeBundle(contents, stamp));
});

afterAll(() => rm(folder, { recursive: true }));

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
    expect((await readFile(join(folder, 'p.docx'))).subarray(0, 2).toString()).toBe('PK');
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
