import { expect, it } from 'vitest';
import { planResponseImport } from '$lib/analysis/responses/plan-response-import';
import { suggestRespondents } from '$lib/analysis/responses/suggest-respondents';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import { responses as en } from '$lib/messages/en/responses';
import { responses as nl } from '$lib/messages/nl/responses';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { TestProject } from '$lib/testing/test-project';
import type { CellTable } from '../export/cell-table';
import { exportCellTable } from '../export/export-cell-table';
import { tableToCsv } from '../export/table-to-csv';
import { guessMapping } from './guess-mapping';
import { knownQuestionnaire } from './known-questionnaire';
import { readResponseFile } from './read-response-file';
import { readResponses } from './read-responses';
import { responseTable, type ResponseTableForm, type ResponseTableWords } from './response-tables';

const questionnaireId = 'questionnaire-1' as QuestionnaireId;
const messages = { nl, en };

/** As the screen gives them. */
function wordsIn(language: 'nl' | 'en'): ResponseTableWords {
  const { form, export: titles, missing } = messages[language];
  return {
    respondent: form.respondent,
    role: titles.role,
    moment: form.moment,
    date: form.date,
    comment: form.comment,
    item: titles.item,
    itemText: titles.itemText,
    answer: titles.answer,
    explanation: titles.explanation,
    missing: { ...missing, blank: '' }
  };
}

function answeredProject(): TestProject {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  project.run(saveResponse, {
    id: 'response-2' as ResponseId,
    questionnaireId,
    momentId: 'moment-einde' as MomentId,
    caseId: null,
    respondent: '=Formulier 2',
    date: null,
    answers: [
      { itemId: 'item-1' as ItemId, value: null, missing: 'not-applicable' },
      { itemId: 'item-3' as ItemId, value: 'nee' }
    ],
    comment: ''
  });
  return project;
}

function tableOf(
  { model }: TestProject,
  form: ResponseTableForm,
  { momentId = null, language = 'nl' }: { momentId?: MomentId | null; language?: 'nl' | 'en' } = {}
): CellTable {
  return responseTable(model, { questionnaireId, momentId, form }, wordsIn(language), language);
}

function csvOf(form: ResponseTableForm, momentId: MomentId | null = null): string[] {
  return tableToCsv(tableOf(answeredProject(), form, { momentId }))
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n');
}

it('writes a row for each response with all items as columns', () => {
  expect(csvOf('wide')).toEqual([
    'Respondent;Rol;Meetmoment;Datum;1. Vraag 1;1 toelichting;2a. Vraag 2a;3. Vraag 3;4. Vraag 4',
    'R1;ouder;start;2026-01-21;7;soms;7/10;Ja;Dat er iemand is.',
    "'=Formulier 2;;einde;;n.v.t.;;;Nee;"
  ]);
});

it('writes a row for each answer, and none for what was not asked', () => {
  expect(csvOf('long', 'moment-start' as MomentId).map((line) => line.split(';').slice(4).join(';'))).toEqual(
    [
      'Item;Itemtekst;Antwoord;toelichting',
      '1;Vraag 1;7;soms',
      '2a;Vraag 2a;7/10;',
      '3;Vraag 3;Ja;',
      '4;Vraag 4;Dat er iemand is.;'
    ]
  );
  expect(csvOf('long')).toHaveLength(1 + 4 + 2);
});

it.each([
  ['wide', 'csv', 'nl'],
  ['wide', 'xlsx', 'en'],
  ['long', 'csv', 'en'],
  ['long', 'xlsx', 'nl']
] as const)('writes what an import finds nothing new in: %s, %s, %s', async (form, format, language) => {
  const project = answeredProject();
  const bytes = await exportCellTable(format, tableOf(project, form, { language }));
  const file = await readResponseFile({ name: `antwoorden.${format}`, bytes });
  const known = knownQuestionnaire(project.model, questionnaireId);
  const { mapping } = guessMapping(file, known);
  const reading = await readResponses(file, mapping, known);
  const respondents = new Map(
    suggestRespondents(project.model, questionnaireId, reading.respondents).map(({ name, choice }) => [
      name,
      choice
    ])
  );
  const plan = planResponseImport(project.model, questionnaireId, reading, {
    fileName: file.fileName,
    name: '',
    respondents,
    changed: 'fill',
    byResponse: new Map(),
    duplicates: 'last',
    corrections: new Map(),
    mapping: null
  });
  expect(plan.same).toHaveLength(2);
  expect([plan.fresh, plan.changed, plan.skipped]).toEqual([[], [], []]);
});
