import { expect, it } from 'vitest';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { TestProject } from '$lib/testing/test-project';
import { freeName, questionnaireRows } from './questionnaire-rows';

it('counts what asks something, who answered and when', () => {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  expect(questionnaireRows(project.model)).toMatchObject([
    {
      itemCount: 4,
      respondentCount: 1,
      moments: [
        { name: 'start', rate: { responded: 1, population: 12 } },
        { name: 'einde', rate: { responded: 0, population: 12 } }
      ]
    }
  ]);
  expect(questionnaireRows(new TestProject().model)).toEqual([]);
});

it('numbers a name that is taken', () => {
  const project = TestProject.coded();
  putQuestionnaireRecords(project);
  expect(freeName(project.model, 'wat kan ik al?')).toBe('wat kan ik al? 2');
  expect(freeName(project.model, 'Enquête')).toBe('Enquête');
});
