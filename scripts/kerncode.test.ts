import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { buildPdf, column } from '$lib/exchange/sources/containers/pdf/pdf-builder';
import { buildDemoProject } from './demo/build-demo-project';
import { readDemoFixture } from './demo/demo-fixture';
import { projectRoot } from './project-root.mjs';

type Ending = { code: number | null; out: string; err: string };

let folder: string;

/** Runs the real command line from `folder` as a caller's own, with standard input closed and an English machine. */
function kerncode(args: string[], environment: Record<string, string> = {}): Promise<Ending> {
  const tsx = join(projectRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = ['--tsconfig', 'scripts/tsconfig.json', 'scripts/kerncode.ts'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsx, ...script, ...args], {
      cwd: projectRoot,
      env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C', ...environment, INIT_CWD: folder },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const vtt = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Interviewer>Hoe is het begonnen met de buddy op school?</v>

00:00:05.000 --> 00:00:09.000
<v Nadia>Nou, het begon eigenlijk met een gesprek bij de directeur.</v>

00:00:09.500 --> 00:00:12.000
<v Nadia>En toen kwam er een moeder bij mij thuis.</v>
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kerncode-cli-'));
  await mkdir(join(folder, 'bronnen'));
  await writeFile(join(folder, 'Interview Nadia 2025-03-11.vtt'), vtt);
  await writeFile(join(folder, 'kopie.vtt'), vtt);
  await writeFile(
    join(folder, 'bronnen', '2 Verslag overleg.txt'),
    'Het overleg was op school. Wij spraken over de buddy’s en over het vervolg van de training.\n'
  );
  await writeFile(
    join(folder, 'bronnen', '10 Focusgroep.txt'),
    'Interviewer: Wat helpt jullie?\nAls: Dat er iemand naast je zit.\nBas: Ja, dat je het niet alleen hoeft te doen.\n'
  );
  await writeFile(join(folder, 'leeg.txt'), '');
  await writeFile(join(folder, 'kapot.docx'), 'PK\u0003\u0004 dit is geen Word-bestand');
  const fixture = await readDemoFixture(join(projectRoot, 'fixtures', 'demo'));
  const demo = (await buildDemoProject(fixture)).toContents();
  const stamp = { savedAt: '2025-12-01T12:00:00.000Z', app: 'test' };
  await writeFile(join(folder, 'demo.kerncode'), await serializeBundle(demo, stamp));
  await kerncode(['import', 'Interview Nadia 2025-03-11.vtt', '--name', 'Pilot', '--out', 'p.kerncode']);
});

afterAll(() => rm(folder, { recursive: true }));

describe('kerncode import', () => {
  it('imports files and folders in order and reports what each became', async () => {
    const words = ['import', 'Interview Nadia 2025-03-11.vtt', 'bronnen', 'kopie.vtt'];
    const { code, out, err } = await kerncode([
      ...words,
      '--name',
      'Pilot',
      '--out',
      'alle.kerncode',
      '--json'
    ]);
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out);
    expect(report.failed).toEqual([]);
    expect(report.skipped).toEqual([
      { file: 'kopie.vtt', reason: 'duplicate', of: 'Interview Nadia 2025-03-11.vtt' }
    ]);
    expect(report.imported[0]).toMatchObject({
      file: 'Interview Nadia 2025-03-11.vtt',
      number: 1,
      name: 'Interview Nadia 2025-03-11',
      kind: 'interview',
      format: 'vtt',
      turns: 2,
      speakers: [
        { label: 'Interviewer', turns: 1 },
        { label: 'Nadia', turns: 1 }
      ],
      language: 'nl',
      date: '2025-03-11'
    });
    const summary = report.imported.map((one: Record<string, unknown>) => [one.number, one.file, one.kind]);
    expect(summary.slice(1)).toEqual([
      [2, join('bronnen', '2 Verslag overleg.txt'), 'meeting-report'],
      [3, join('bronnen', '10 Focusgroep.txt'), 'focus-group']
    ]);
  });

  it('imports the good files when others are bad, says why, and exits with 1', async () => {
    const words = ['import', 'leeg.txt', 'kopie.vtt', 'kapot.docx', 'weg.txt'];
    const { code, out, err } = await kerncode([
      ...words,
      '--name',
      'Half',
      '--out',
      'half.kerncode',
      '--json'
    ]);
    expect([code, err]).toEqual([1, '']);
    const { imported, failed, written } = JSON.parse(out);
    expect(imported.map((one: { file: string; number: number }) => [one.file, one.number])).toEqual([
      ['kopie.vtt', 1]
    ]);
    expect(failed.map((one: { file: string; code: string }) => [one.file, one.code])).toEqual([
      ['leeg.txt', 'import/empty-file'],
      ['kapot.docx', expect.stringMatching(/^import\//)],
      ['weg.txt', 'file/missing']
    ]);
    expect(failed[0].message).toContain('leeg.txt');
    expect(written.file).toBe('half.kerncode');
  });

  it('imports the good files when a PDF is so damaged that its library drops a failure', async () => {
    const { bytes } = buildPdf([column(['een']), column(['twee'])]);
    // Neither page has an object header: the library gives up on the first and drops the promise of the second.
    const damaged = Buffer.from(bytes)
      .toString('latin1')
      .replace('5 0 obj', '5 0 xbj')
      .replace('7 0 obj', '7 0 xbj');
    await writeFile(join(folder, 'beschadigd.pdf'), damaged, 'latin1');
    const words = [
      'import',
      'beschadigd.pdf',
      'kopie.vtt',
      '--name',
      'Pdf',
      '--out',
      'pdf.kerncode',
      '--json'
    ];
    const { code, out, err } = await kerncode(words);
    expect([code, err]).toEqual([1, '']);
    const { imported, failed } = JSON.parse(out);
    expect(imported.map((one: { file: string }) => one.file)).toEqual(['kopie.vtt']);
    // The empty page that the library makes up is not taken for a scan.
    expect(failed).toEqual([
      expect.objectContaining({ file: 'beschadigd.pdf', code: 'import/unreadable-file' })
    ]);
  });

  it('writes no project when nothing could be imported', async () => {
    const { code, out, err } = await kerncode([
      'import',
      'leeg.txt',
      '--name',
      'Leeg',
      '--out',
      'leeg.kerncode'
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('no project was written');
    expect(await readdir(folder)).not.toContain('leeg.kerncode');
  });

  it('never writes over a file unless told to', async () => {
    const before = await readFile(join(folder, 'p.kerncode'));
    const words = ['import', 'kopie.vtt', '--name', 'Ander', '--out', 'p.kerncode'];
    const { code, err } = await kerncode(words);
    expect([code, err.includes('--force')]).toEqual([2, true]);
    expect((await readFile(join(folder, 'p.kerncode'))).equals(before)).toBe(true);
  });

  it('says how to use it when used wrongly', async () => {
    const { code, out, err } = await kerncode(['import', '--name', 'X', '--out', 'x.kerncode', '--json']);
    expect([code, err.includes('Usage: kerncode import'), /\n\s+at /.test(err)]).toEqual([2, true, false]);
    expect(JSON.parse(out).error.code).toBe('usage');
  });
});

describe('kerncode inspect', () => {
  it('counts every table of a project', async () => {
    const { code, out } = await kerncode(['inspect', 'p.kerncode', '--json']);
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({ kind: 'project', name: 'Pilot', version: 6, language: 'nl' });
    expect(report.counts).toMatchObject({
      project: 1,
      documents: 1,
      texts: 1,
      cases: 1,
      cimoElements: 4,
      quotations: 0,
      codings: 0,
      codes: 0,
      evidenceLinks: 0,
      questions: 0,
      coders: 0,
      history: 2
    });
    expect(report.documents).toMatchObject([{ number: 1, turns: 2, quotations: 0 }]);
  });

  it('says what is recognised in a source file', async () => {
    const { code, out } = await kerncode(['inspect', 'kopie.vtt', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'source',
      format: 'vtt',
      turns: 2,
      speakers: [{ label: 'Interviewer' }, { label: 'Nadia' }],
      language: 'nl'
    });
  });

  it('says what is wrong with a damaged project, in the language asked for', async () => {
    const bytes = await readFile(join(folder, 'p.kerncode'));
    await writeFile(join(folder, 'half.kerncode'), bytes.subarray(0, bytes.length / 2));
    const { code, out, err } = await kerncode(['inspect', 'half.kerncode', '--json', '--language', 'nl']);
    expect(code).toBe(1);
    expect(JSON.parse(out).error.code).toBe('bundle/damaged');
    expect(err).toContain('half.kerncode is beschadigd');
    const missing = await kerncode(['inspect', 'weg.kerncode'], { LANG: 'nl_NL.UTF-8' });
    expect([missing.code, missing.err]).toEqual([1, 'Er is geen bestand weg.kerncode.\n']);
  });
});

describe('kerncode quotes', () => {
  it('gives the quotations of a group under its heading, with the columns asked for', async () => {
    const words = [
      'quotes',
      'demo.kerncode',
      '--format',
      'csv',
      '--by',
      'code',
      '--columns',
      'citation,text'
    ];
    const { code, out, err } = await kerncode([...words, '--delimiter', ';']);
    expect([code, err]).toEqual([0, '']);
    const { data } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    expect(Object.keys(data[0]!)).toEqual(['Code', 'Quotation', 'Text']);
    expect(new Set(data.map((row) => row.Quotation)).size).toBe(363);
    expect(new Set(data.map((row) => row.Code)).size).toBeGreaterThan(40);
  });

  it('says that there is nothing to export', async () => {
    const { code, err } = await kerncode(['quotes', 'p.kerncode', '--format', 'csv']);
    expect([code, err]).toEqual([
      1,
      'There is nothing to export: there is no row here, or none passes the filters.\n'
    ]);
  });
});

describe('kerncode', () => {
  it('explains itself', async () => {
    const { code, out } = await kerncode(['--help']);
    expect([code, out.includes('inspect')]).toEqual([0, true]);
  });
});
