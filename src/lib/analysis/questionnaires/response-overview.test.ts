import { expect, it } from 'vitest';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { Answer } from '$lib/domain/response';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { TestProject } from '$lib/testing/test-project';
import { responseOverview } from './response-overview';

const questionnaireId = 'questionnaire-1' as QuestionnaireId;

function answeredProject(): TestProject {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  const respond = (name: string, momentId: string, answers: Partial<Answer>[]) =>
    project.run(saveResponse, {
      id: `${name}-${momentId}` as ResponseId,
      questionnaireId,
      momentId: momentId as MomentId,
      caseId: null,
      respondent: name,
      date: null,
      answers: answers.map(
        (answer, at) => ({ itemId: ['item-1', 'item-2a'][at] as ItemId, ...answer }) as Answer
      ),
      comment: ''
    });
  respond('Formulier 2', 'moment-einde', [{ value: 4 }, { value: null, missing: 'not-applicable' }]);
  respond('Formulier 2', 'moment-start', [{ value: null, missing: 'blank' }]);
  return project;
}

it('marks who filled in what when, and who did not', () => {
  const { rows, moments } = responseOverview(answeredProject().model, questionnaireId);
  expect(
    rows.map(({ respondent, marks }) => [
      respondent.name,
      ...marks.map((mark) => mark && `${mark.completeness} ${mark.given}/${mark.asked}`)
    ])
  ).toEqual([
    // One of the answers was no answer.
    ['R1', 'partly 3/4', null],
    ['Formulier 2', 'empty 0/1', 'complete 2/2']
  ]);
  expect(
    moments.map(({ moment, rate, complete }) => [moment.name, rate.responded, rate.population, complete])
  ).toEqual([
    ['start', 1, 12, 0],
    ['einde', 1, 12, 1]
  ]);
});
