import { describe, expect, it } from 'vitest';
import type { CoderId, ProjectId, QuestionId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { countingContext, testCoder, TestProject } from '$lib/testing/test-project';
import { linkEvidence } from '../evidence/link-evidence';
import { addCoder } from './add-coder';
import { addQuestion } from './add-question';
import { createProject } from './create-project';
import { describeCimoElement } from './describe-cimo-element';
import { editQuestion } from './edit-question';
import { moveQuestion } from './move-question';
import { removeQuestion } from './remove-question';
import { renameCoder } from './rename-coder';
import { orderedQuestions } from './renumber-questions';
import { updateProject } from './update-project';

/** Questions A, B and C, whose ids are their texts. */
function threeQuestions(): TestProject {
  const project = new TestProject();
  for (const text of ['A', 'B', 'C']) project.run(addQuestion, { id: text as QuestionId, text });
  return project;
}

const questionsOf = ({ model }: TestProject) =>
  orderedQuestions(model).map(({ number, text }) => `${number}${text}`);

describe('a new project', () => {
  const intent = { id: 'p' as ProjectId, name: ' Maatjes ', language: 'nl' as const };

  it('has its four CIMO elements, and a coder when one is named', () => {
    const { operations } = createProject(
      { ...intent, coder: { id: testCoder, name: 'Noor' } },
      countingContext()
    );
    expect(operations.map(({ table, id }) => `${table} ${id}`)).toEqual([
      'project p',
      'cimoElements context',
      'cimoElements intervention',
      'cimoElements mechanism',
      'cimoElements outcome',
      `coders ${testCoder}`
    ]);
    expect(createProject(intent, countingContext()).operations).toHaveLength(5);
  });

  it('needs a name', () => {
    expect(errorCodeOf(() => createProject({ ...intent, name: ' ' }, countingContext()))).toBe(
      'command/empty-name'
    );
  });
});

describe('changing a project', () => {
  it('changes what is named and keeps the rest', () => {
    const project = new TestProject();
    project.run(updateProject, { name: undefined, goal: 'Leren', mainQuestion: 'Wat werkt?' });
    expect(project.model.project).toMatchObject({
      name: 'Schoolmaatjes',
      goal: 'Leren',
      mainQuestion: 'Wat werkt?'
    });
    expect(project.run(updateProject, { name: ' Schoolmaatjes ' }).operations).toEqual([]);
    expect(errorCodeOf(() => project.run(updateProject, { name: '' }))).toBe('command/empty-name');
  });

  it('says what a CIMO element is', () => {
    const project = new TestProject();
    project.run(describeCimoElement, { id: 'mechanism', description: ' vertrouwen ' });
    expect(project.model.get('cimoElements', 'mechanism').description).toBe('vertrouwen');
  });
});

describe('sub-questions', () => {
  it('are numbered in the order they are added, and reworded under their number', () => {
    const project = threeQuestions();
    expect(project.run(editQuestion, { id: 'B' as QuestionId, text: ' Bee ' }).params).toEqual({ number: 2 });
    expect(questionsOf(project)).toEqual(['1A', '2Bee', '3C']);
  });

  it.each([
    { id: 'C', toNumber: 1, expected: ['1C', '2A', '3B'] },
    { id: 'A', toNumber: 2, expected: ['1B', '2A', '3C'] },
    { id: 'A', toNumber: 99, expected: ['1B', '2C', '3A'] },
    { id: 'B', toNumber: -4, expected: ['1B', '2A', '3C'] },
    { id: 'B', toNumber: 2, expected: ['1A', '2B', '3C'] }
  ])('move: $id to $toNumber', ({ id, toNumber, expected }) => {
    const project = threeQuestions();
    project.run(moveQuestion, { id: id as QuestionId, toNumber });
    expect(questionsOf(project)).toEqual(expected);
  });

  it('keep their evidence when renumbered, and lose it when removed; the quotation stays', () => {
    const project = threeQuestions();
    const quotationId = project.quotation(project.document(), 0, 5);
    for (const id of ['B', 'C'] as QuestionId[])
      project.run(linkEvidence, {
        places: [{ quotationId }],
        target: { kind: 'question', id },
        stance: 'supporting'
      });
    expect(project.run(removeQuestion, { id: 'B' as QuestionId }).params).toEqual({ number: 2, links: 1 });
    expect(questionsOf(project)).toEqual(['1A', '2C']);
    expect(project.model.linksOf(quotationId).map(({ target }) => target.id)).toEqual(['C']);
    project.run(addQuestion, { text: 'D' });
    expect(questionsOf(project)).toEqual(['1A', '2C', '3D']);
  });
});

describe('coders', () => {
  it('have a name of their own, added or renamed', () => {
    const project = new TestProject();
    const sam = 'sam' as CoderId;
    project.run(addCoder, { id: sam, name: 'Sam' });
    expect(errorCodeOf(() => project.run(addCoder, { name: ' NOOR' }))).toBe('command/name-taken');
    expect(errorCodeOf(() => project.run(renameCoder, { id: sam, name: 'noor' }))).toBe('command/name-taken');
    expect(errorCodeOf(() => project.run(renameCoder, { id: sam, name: '' }))).toBe('command/empty-name');
    project.run(renameCoder, { id: sam, name: 'SAM' });
    expect(project.model.get('coders', sam).name).toBe('SAM');
  });
});
