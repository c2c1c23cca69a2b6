import { expect, it } from 'vitest';
import type { FindingId, QuestionId, RecommendationId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { addQuestion } from '../project/add-question';
import { deleteRecommendations } from './delete-recommendations';
import { moveRecommendation } from './move-recommendation';
import { orderedRecommendations } from './ordered-recommendations';
import { saveFinding } from './save-finding';
import { saveProjectConclusion } from './save-project-conclusion';
import { saveRecommendation } from './save-recommendation';
import { saveSummary } from './save-summary';

const ids = ['recommendation-1', 'recommendation-2', 'recommendation-3'] as RecommendationId[];

function advised() {
  const project = new TestProject();
  for (const id of ids) project.run(saveRecommendation, { id, statement: `Advies ${id}` });
  const order = () => orderedRecommendations(project.model).map(({ id }) => ids.indexOf(id) + 1);
  return { project, order };
}

it('makes recommendations one after another, and keeps what is not said', () => {
  const { project, order } = advised();
  expect(order()).toEqual([1, 2, 3]);
  const findingId = 'finding-1' as FindingId;
  project.run(saveFinding, { id: findingId, statement: 'Zo is het' });
  const findingIds = [findingId, findingId, 'gone' as FindingId];
  project.run(saveRecommendation, { id: ids[0]!, text: ' Want. ', findingIds });
  project.run(saveRecommendation, { id: ids[0]!, statement: 'Doe het' });
  expect(project.model.get('recommendations', ids[0]!)).toMatchObject({
    statement: 'Doe het',
    text: 'Want.',
    findingIds: [findingId]
  });
  expect(errorCodeOf(() => project.run(saveRecommendation, { statement: ' ' }))).toBe('command/empty-name');
});

it('puts a recommendation in another place', () => {
  const { project, order } = advised();
  project.run(moveRecommendation, { id: ids[2]!, toIndex: 0 });
  expect(order()).toEqual([3, 1, 2]);
  project.run(moveRecommendation, { id: ids[2]!, toIndex: 1 });
  expect(order()).toEqual([1, 3, 2]);
  expect(project.run(moveRecommendation, { id: ids[1]!, toIndex: 9 }).operations).toEqual([]);
});

it('deletes recommendations, and passes by what is gone', () => {
  const { project, order } = advised();
  const change = project.run(deleteRecommendations, { ids: [ids[1]!, ids[1]!] });
  expect(change.params).toEqual({ count: 1, statement: 'Advies recommendation-2' });
  expect(order()).toEqual([1, 3]);
  expect(project.run(deleteRecommendations, { ids: [ids[1]!] }).operations).toEqual([]);
});

it('keeps summaries and the conclusion, and writes nothing where nothing was', () => {
  const project = new TestProject();
  const questionId = 'question-1' as QuestionId;
  project.run(addQuestion, { id: questionId, text: 'Wat?' });
  expect(project.run(saveSummary, { questionId, summary: ' ' }).operations).toEqual([]);
  expect(project.run(saveProjectConclusion, { conclusion: '' }).operations).toEqual([]);
  expect(project.run(saveSummary, { questionId, summary: ' Kort: *ja*. ' }).params).toEqual({ number: 1 });
  project.run(saveProjectConclusion, { conclusion: 'Het werkt.' });
  expect(project.model.get('questions', questionId).summary).toBe('Kort: *ja*.');
  expect(project.model.project.conclusion).toBe('Het werkt.');
  project.run(saveProjectConclusion, { conclusion: '' });
  expect(project.model.project.conclusion).toBe('');
});
