import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResponseMapping } from '$lib/domain/response-mapping';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { TestProject } from '$lib/testing/test-project';
import { scoresOfProject, type FileScoresReport } from './scores-report';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const { pathOf } = useCallerFolder();
const checklist = (name: string) => resolve('fixtures/responses/checklist', name);
const report = async (words: string[]) =>
  JSON.parse((await runInTerminal(['scores', ...words, '--json'])).out) as FileScoresReport;

describe('kerncode scores', () => {
  it('describes the scores of every item and moment, the same from every layout', async () => {
    const { scores, respondents, rejected } = await report([checklist('wide.csv')]);
    expect(scores.find(({ item, moment }) => item === '1' && moment === 'Avond 1')).toEqual({
      item: '1',
      moment: 'Avond 1',
      n: 4,
      missing: 0,
      min: 4,
      q1: 4.75,
      median: 5.5,
      q3: 6,
      max: 6,
      mean: 5.25,
      sd: expect.closeTo(0.9574271, 6) as number
    });
    expect(scores.find(({ item, moment }) => item === '3' && moment === 'Avond 1')).toMatchObject({
      n: 2,
      missing: 2
    });
    expect(respondents).toHaveLength(4);
    expect(rejected).toMatchObject([
      {
        reason: 'out-of-range',
        row: 7,
        column: 'E',
        item: '2b',
        respondent: 'Erkan',
        found: '11',
        taken: null
      },
      { reason: 'half-score', row: 8, column: 'E', found: '7,5' }
    ]);
    for (const other of ['long.xlsx', 'sheet-per-moment.xlsx', 'items-in-rows.csv'])
      expect((await report([checklist(other)])).scores).toEqual(scores);
  });

  it('reads a file by a mapping that was saved and changed', async () => {
    const saved = pathOf('mapping.json');
    await report([checklist('wide.csv'), '--save-mapping', saved]);
    const mapping = JSON.parse(readFileSync(saved, 'utf8')) as ResponseMapping;
    writeFileSync(
      saved,
      JSON.stringify({ ...mapping, decisions: { 'half-score': 'round', 'out-of-range': 'round' } })
    );
    const { rejected } = await report([checklist('wide.csv'), '--mapping', saved]);
    expect(rejected.map(({ decision, taken }) => [decision, taken])).toEqual([
      ['round', 10],
      ['round', 8]
    ]);
  });

  it('says where a mapping is wrong, and reads nothing', async () => {
    const wrong = pathOf('wrong.json');
    writeFileSync(wrong, JSON.stringify({ layout: 'diagonal' }));
    const { code, err } = await runInTerminal(['scores', checklist('wide.csv'), '--mapping', wrong]);
    expect([code, err]).toEqual([1, expect.stringContaining('(layout)')]);
  });

  it('tells people what was not taken, in their language', async () => {
    const { out } = await runInTerminal(['scores', checklist('wide.csv')], 'nl');
    expect(out).toContain('Mediaan');
    expect(out).toContain('E7  “11”');
  });

  it('says so when there is no answer in a file', async () => {
    const titles = pathOf('titles.csv');
    writeFileSync(titles, 'Naam;Moment;1;2\n');
    const { code, out } = await runInTerminal(['scores', titles], 'nl');
    expect([code, out]).toEqual([0, expect.stringContaining('Er is geen enkel antwoord gevonden')]);
  });

  it('gives those of a questionnaire of a project by the names of the project', () => {
    const project = TestProject.coded();
    putQuestionnaireRecords(project);
    const { model } = project;
    const { responses, scores } = scoresOfProject(model, model.list('questionnaires')[0]!);
    const { name } = model.list('cases')[0]!;
    expect(responses).toMatchObject([
      { respondent: name, answers: { '1': 7, '2a': null, '3': 'Ja' }, missing: { '2a': 'invalid' } }
    ]);
    expect(scores.map(({ item, n, missing }) => [item, n, missing])).toEqual([
      ['1', 1, 0],
      ['2a', 0, 1]
    ]);
  });

  it.each([
    [[]],
    [['a.csv', 'b.csv']],
    [['a.csv', '--questionnaire', '1']],
    [['p.kerncode', '--mapping', 'm.json']]
  ])('is used wrongly with %j', async (words) => {
    expect((await runInTerminal(['scores', ...words])).code).toBe(2);
  });
});
