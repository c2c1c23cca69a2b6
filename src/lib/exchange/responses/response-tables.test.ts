import { expect, it } from 'vitest';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { TestProject } from '$lib/testing/test-project';
import { tableToCsv } from '../export/table-to-csv';
import { responseTable, type ResponseTableForm, type ResponseTableWords } from './response-tables';

const words: ResponseTableWords = {
  respondent: 'Respondent',
  role: 'Rol',
  moment: 'Meetmoment',
  date: 'Datum',
  comment: 'Opmerking',
  item: 'Item',
  itemText: 'Tekst',
  answer: 'Antwoord',
  explanation: 'toelichting',
  missing: { blank: '', 'not-applicable': 'n.v.t.', 'no-answer': 'weet niet', invalid: 'ongeldig' }
};

function csvOf(form: ResponseTableForm, momentId: string | null = null): string[] {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  project.run(saveResponse, {
    id: 'response-2' as ResponseId,
    questionnaireId: 'questionnaire-1' as QuestionnaireId,
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
  const what = {
    questionnaireId: 'questionnaire-1' as QuestionnaireId,
    momentId: momentId as MomentId | null,
    form
  };
  return tableToCsv(responseTable(project.model, what, words, 'nl'))
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
  expect(csvOf('long', 'moment-start').map((line) => line.split(';').slice(4).join(';'))).toEqual([
    'Item;Tekst;Antwoord;toelichting',
    '1;Vraag 1;7;soms',
    '2a;Vraag 2a;7/10;',
    '3;Vraag 3;Ja;',
    '4;Vraag 4;Dat er iemand is.;'
  ]);
  expect(csvOf('long')).toHaveLength(1 + 4 + 2);
});
