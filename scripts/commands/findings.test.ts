import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { saveSection } from '$lib/commands/findings/save-section';
import { updateChosen } from '$lib/commands/findings/update-chosen';
import { addQuestion } from '$lib/commands/project/add-question';
import type { FindingId, QuestionId, SectionId } from '$lib/domain/ids';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  const project = new TestProject();
  const form = documentToImport('form', { caseName: 'Samira', caseRole: 'buddy', length: 100 });
  const text = textOf(form);
  project.document(form);
  project.document({ caseName: 'Ilona', caseRole: 'ouder' });
  const questionId = 'question-1' as QuestionId;
  const sectionId = 'section-1' as SectionId;
  const findingId = 'finding-1' as FindingId;
  project.run(addQuestion, { id: questionId, text: 'Wat werkt?' });
  project.run(saveSection, { id: sectionId, questionId, title: 'Thuis' });
  project.run(saveFinding, { id: findingId, sectionId, statement: 'Het ging goed' });
  project.run(saveFinding, { statement: 'Nog niets' });
  const [first, second] = [project.quotation(form.id, 0, 12), project.quotation(form.id, 13, 25)];
  const quotations = [first, second].map((quotationId) => {
    const { start, end } = project.model.get('quotations', quotationId);
    return { quotationId, words: text.text.slice(start, end) };
  });
  project.run(chooseQuotations, { findingId, quotations });
  const id = project.model.chosenFor(findingId)[0]!.id;
  project.run(updateChosen, { id, excerpt: 'Dat is […]' });
  const others = project.model.list('documents').filter(({ id: other }) => other !== form.id);
  const texts = [text, ...others.map((other) => textOf(documentToImport(other.id)))];
  await caller.writeProject('p.kerncode', contentsOf(project, ...texts));
});
describe('findings', () => {
  it('are an outline with numbers, shown words and warnings, without names', async () => {
    const { code, out } = await run('findings', 'p.kerncode', '--json');
    expect(code).toBe(0);
    const { chapters } = JSON.parse(out);
    expect(chapters[0].question).toEqual({ number: 1, text: 'Wat werkt?', summary: '' });
    const [section] = chapters[0].items;
    expect([section.number, section.title]).toEqual(['1', 'Thuis']);
    expect(section.items[0]).toMatchObject({
      number: '1.1',
      statement: 'Het ging goed',
      quotations: [
        { citation: '1:1', shown: 'Dat is […]', who: ['buddy'], change: 'none' },
        { citation: '1:2', change: 'none' }
      ],
      warnings: [
        { kind: 'single-case', text: expect.stringContaining('buddy') },
        { kind: 'excerpt-differs', text: expect.stringContaining('Dat') }
      ]
    });
    expect(chapters[1]).toMatchObject({
      question: null,
      items: [{ number: '1', warnings: [{ kind: 'no-quotations' }] }]
    });
    expect(out).not.toContain('Samira');
  });

  it('are a row for each quotation in a table', async () => {
    const { out } = await run('findings', 'p.kerncode', '--csv');
    const lines = out.split('\r\n');
    expect(lines[0]).toContain('Sub-question,Number,Section,Finding');
    expect(lines.filter((line) => line.startsWith('Sub-question 1,1.1,Thuis,'))).toHaveLength(2);
    expect(out).toContain('No sub-question,1,,Nog niets');
    const written = await run('findings', 'p.kerncode', '--out', 'f.docx', '--json');
    expect(JSON.parse(written.out)).toMatchObject({ format: 'docx', findings: 2, warned: 2 });
    expect((await readFile(caller.pathOf('f.docx'))).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('balance', () => {
  it('sets who is quoted against who spoke, without names', async () => {
    const { out } = await run('balance', 'p.kerncode', '--json');
    const { cases, roles } = JSON.parse(out);
    expect(cases).toMatchObject([
      { name: 'buddy', quoted: 2, shareQuoted: 1, quotations: 2 },
      { name: 'ouder', quoted: 0, shareQuoted: 0, quotations: 0 }
    ]);
    expect(roles.map(({ name }: { name: string }) => name)).toEqual(['buddy', 'ouder']);
    expect(out).not.toContain('Samira');
  });

  it('is a table by case or role, and a figure', async () => {
    const { out } = await run('balance', 'p.kerncode', '--csv', '--by', 'role');
    expect(out.split('\r\n')[1]).toMatch(/^buddy,\d+,/);
    const { out: svg } = await run('balance', 'p.kerncode', '--format', 'svg');
    expect(svg).toContain('<title id="title">Share of words and quotations by case</title>');
  });
});

it.each([
  [['findings', 'p.kerncode']],
  [['balance', 'p.kerncode']],
  [['balance', 'p.kerncode', '--csv', '--by', 'age']],
  [['findings', 'p.kerncode', '--csv', '--format', 'xlsx']],
  [['findings', 'p.kerncode', '--out', 'f.pdf']],
  [['findings', 'p.kerncode', '--format', 'csv', '--out', 'p.kerncode', '--force']]
])('refuses wrong use: %s', async (words) => {
  expect((await run(...words)).code).toBe(2);
});
