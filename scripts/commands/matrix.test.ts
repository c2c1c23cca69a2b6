import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/universal';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleStudy, question } from '$lib/analysis/quotation-table/example-study';
import { documentCounterId } from '$lib/domain/counter';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(['matrix', ...words]);

beforeAll(async () => {
  const study = exampleStudy();
  study.link('10:2', { kind: 'cimo', id: 'context' });
  study.rule('code-trust', question(1));
  const phase = { id: 'phase-1' as never, number: 1, name: 'Verkenning', goal: '', approach: '' };
  study.records.phases.push({ ...phase, start: null, end: null });
  study.records.documents[2]!.phaseId = phase.id;
  study.records.cellConclusions.push({
    id: 'conclusion' as never,
    members: [{ kind: 'cimo', id: 'context' }, question(1) as never],
    conclusion: 'Tijd *ontbreekt*.',
    status: 'settled',
    updatedBy: 'anna' as never,
    updatedAt: '2025-03-01T09:30:00.000Z'
  });
  study.records.counters.push({ id: documentCounterId, last: 10 });
  const { records, texts } = study;
  await caller.writeProject('p.kerncode', { records, texts, history: [] });
});

const rowsOf = (csv: string) => csv.trim().split('\r\n');

describe('kerncode matrix', () => {
  it('gives sub-questions against CIMO elements as JSON, cell by cell', async () => {
    const { code, out } = await run('p.kerncode', '--json');
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      dimensions: { rows: 'question', columns: 'cimo' },
      origins: 'all',
      rows: [{ kind: 'question', name: 'Sub-question 1', hint: 'Wat doet de buddy?' }, {}],
      columns: [{ kind: 'cimo', id: 'context', name: 'Context' }, {}, {}, {}]
    });
    expect(report.cells[0][0]).toEqual({
      quotations: 2,
      implied: 1,
      contrary: 0,
      cases: ['coördinator', 'respondent 1'],
      documents: [10],
      relevantDocuments: 3,
      coverage: 1 / 3,
      citations: ['10:2', '10:17'],
      conclusion: { status: 'settled', text: 'Tijd ontbreekt.' }
    });
    expect(report.totals.all).toMatchObject({ quotations: 3, contrary: 2 });
    expect(out).not.toMatch(/Fatima|Noor|"Els"/);
  });

  it('gives numbers as CSV, of any dimensions and measures', async () => {
    expect(rowsOf((await run('p.kerncode', '--csv')).out)).toEqual([
      'Sub-questions × CIMO elements,Context,Intervention,Mechanism,Outcome,Total',
      'Sub-question 1: Wat doet de buddy?,2,0,1,1,3',
      'Sub-question 2: Wat werkt voor wie?,0,0,1,0,1',
      'Total,2,0,1,1,3'
    ]);
    const people = await run(
      'p.kerncode',
      '--csv',
      '--rows',
      'role',
      '--columns',
      'core',
      '--measure',
      'cases'
    );
    expect(rowsOf(people.out)).toEqual([
      'Roles × Core codes,Vertrouwen,Tijdsdruk,Total',
      'coördinator,1,1,1',
      'ouder,1,1,1',
      'Total,2,2,2'
    ]);
    const both = await run('p.kerncode', '--csv', '--measure', 'cases,conclusion');
    expect(rowsOf(both.out)[1]).toContain(',2,settled: Tijd ontbreekt.,');
  });

  it.each([
    [['--origins', 'made'], '1,0,1,0'],
    [['--origins', 'implied'], '1,0,0,1'],
    [['--kind', 'interview'], '0,0,1,0'],
    [['--kind', 'interview', '--kind', 'focus-group'], '2,0,1,1'],
    [['--role', 'Ouder'], '0,0,1,0'],
    [['--phase', '1'], '2,0,0,1'],
    [['--phase', 'verkenning'], '2,0,0,1']
  ])('counts only %j', async (options, counts) => {
    expect(rowsOf((await run('p.kerncode', '--csv', ...options)).out)[1]).toContain(`,${counts},`);
  });

  it('writes a workbook after the name of the file, and reports', async () => {
    const { out } = await run('p.kerncode', '--out', 'm.XLSX', '--json');
    expect(JSON.parse(out)).toMatchObject({
      written: { file: 'm.XLSX' },
      rows: 2,
      columns: 4,
      quotations: 3
    });
    const sheets = await readXlsxFile(new Blob([await readFile(caller.pathOf('m.XLSX'))]));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Sub-questions × CIMO elements',
      'Sub-question 1',
      'Sub-question 2'
    ]);
  });

  it.each(['docx', 'html', 'md', 'svg'])('writes %s', async (format) => {
    const { code, out } = await run('p.kerncode', '--out', `m.${format}`);
    expect([code, out]).toEqual([0, `2 rows, 4 columns and 3 quotations written to m.${format}`]);
    expect((await readFile(caller.pathOf(`m.${format}`))).length).toBeGreaterThan(500);
  });

  it('draws a figure of one measure', async () => {
    const options = ['--format', 'svg', '--measure', 'coverage', '--scale', 'row'];
    const { out } = await run('p.kerncode', ...options);
    expect(out).toContain('33%');
    expect(out).toContain('colour: coverage per row');
  });

  it('says what may have been meant by a dimension or a role', async () => {
    const { code, err } = await run('p.kerncode', '--json', '--rows', 'questions');
    expect(code).toBe(2);
    expect(err).toContain('--rows is one of question, cimo,');
    expect(err).toContain('not "questions". Did you mean question?');
    expect((await run('p.kerncode', '--json', '--columns', 'xyz')).err).not.toContain('Did you mean');
    expect(await run('p.kerncode', '--json', '--role', 'oudr')).toMatchObject({
      code: 1,
      err: 'Nobody in this project has the role “oudr”. Did you mean “coördinator” or “ouder”?'
    });
  });

  it('refuses to write a matrix of nothing', async () => {
    const { code, err } = await run('p.kerncode', '--csv', '--rows', 'code-group');
    expect([code, err]).toEqual([1, expect.stringContaining('nothing')]);
  });

  it.each([
    [[]],
    [['p.kerncode']],
    [['p.kerncode', '--csv', '--format', 'docx']],
    [['p.kerncode', '--format', 'xlsx']],
    [['p.kerncode', '--out', 'm.pdf']],
    [['p.kerncode', '--csv', '--measure', 'size']],
    [['p.kerncode', '--format', 'svg', '--measure', 'cases,contrary']],
    [['p.kerncode', '--csv', '--scale', 'row']],
    [['p.kerncode', '--csv', '--kind', 'poem']],
    [['p.kerncode', '--csv', '--origins', 'none']]
  ])('calls wrong use of %j wrong', async (words) => {
    expect((await run(...words)).code).toBe(2);
  });
});
