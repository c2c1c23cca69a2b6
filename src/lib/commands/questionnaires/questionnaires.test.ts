import { describe, expect, it } from 'vitest';
import type { CaseId, ItemId, MomentId, QuestionnaireId, ResponseId, ScaleId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Answer, Response } from '$lib/domain/response';
import type { ResponseMapping } from '$lib/domain/response-mapping';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { testNow, TestProject } from '$lib/testing/test-project';
import { addItems } from './add-items';
import { createQuestionnaire, type NewQuestionnaire } from './create-questionnaire';
import { deleteQuestionnaires } from './delete-questionnaires';
import { keepMapping } from './keep-mapping';
import { moveItem } from './move-item';
import { moveMoment } from './move-moment';
import { refitAnswers } from './refit-answers';
import { removeItems } from './remove-items';
import { removeMapping } from './remove-mapping';
import { removeMoments } from './remove-moments';
import { removeScale } from './remove-scale';
import { changedItem, saveItem } from './save-item';
import { saveMoment } from './save-moment';
import { saveScale } from './save-scale';
import { updateQuestionnaire } from './update-questionnaire';

const questionnaireId = 'checklist' as QuestionnaireId;
const momentId = 'start' as MomentId;
const scaleId = 'listening' as ScaleId;

/** Items 1, 2 with 2a and 2b, 3, and one moment; item ids are their numbers. */
function checklist(fields: Partial<NewQuestionnaire> = {}): TestProject {
  const project = new TestProject();
  const item = (number: string, parent: string | null = null) => ({
    id: `item-${number}` as ItemId,
    number,
    text: `Vraag ${number}`,
    parent
  });
  project.run(createQuestionnaire, {
    id: questionnaireId,
    name: 'Wat kan ik al?',
    population: 12,
    items: [item('1'), { ...item('2'), kind: 'heading' }, item('2a', '2'), item('2b', '2'), item('3')],
    moments: [{ id: momentId, name: 'Start', date: '2026-01-20' }],
    scales: [{ id: scaleId, name: 'Luisteren', items: ['2a', '2b'] }],
    ...fields
  });
  return project;
}

const itemId = (number: string) => `item-${number}` as ItemId;
const numbers = ({ model }: TestProject) =>
  model.itemsOf(questionnaireId).map(({ number, parentId }) => (parentId ? `  ${number}` : number));
const scalesOf = ({ model }: TestProject) => model.get('questionnaires', questionnaireId).scales;

function answer(project: TestProject, respondent: string, ...answers: Answer[]): void {
  project.put('responses', {
    id: `response-${respondent}` as ResponseId,
    questionnaireId,
    momentId,
    caseId: null as CaseId | null,
    respondent,
    date: null,
    answers,
    comment: '',
    source: null,
    at: testNow
  } satisfies Response);
}

/** By respondent. */
const answersTo = ({ model }: TestProject, id: ItemId) =>
  model
    .responsesOf(questionnaireId)
    .sort((a, b) => a.respondent.localeCompare(b.respondent))
    .flatMap(({ answers }) => answers.filter((one) => one.itemId === id));

describe('a questionnaire', () => {
  it('is made in one step with its items, moments and scales, under a number of its own', () => {
    const project = checklist();
    expect(numbers(project)).toEqual(['1', '2', '  2a', '  2b', '3']);
    expect(project.model.get('questionnaires', questionnaireId)).toMatchObject({ number: 1, population: 12 });
    expect(scalesOf(project)).toMatchObject([
      { name: 'Luisteren', itemIds: [itemId('2a'), itemId('2b')], minimumAnswered: 2, score: 'mean' }
    ]);
    expect(project.model.get('items', itemId('1')).scale).toEqual({ min: 1, max: 10, step: 1, labels: [] });
    expectSoundProject(project.model);
  });

  it('has a name no other has', () => {
    const project = checklist();
    const other = { id: 'other' as QuestionnaireId, name: 'wat kan ik al? ' };
    expect(errorCodeOf(() => project.run(createQuestionnaire, other))).toBe('command/name-taken');
    project.run(updateQuestionnaire, { id: questionnaireId, name: 'Competenties', population: 0 });
    project.run(createQuestionnaire, other);
    expect(project.model.list('questionnaires').map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Competenties',
      '2 wat kan ik al?'
    ]);
    expect(project.model.get('questionnaires', questionnaireId).population).toBeNull();
  });

  it('takes items, moments and responses along, and lets go of documents', () => {
    const project = TestProject.coded();
    putQuestionnaireRecords(project);
    const change = project.run(deleteQuestionnaires, { ids: ['questionnaire-1' as QuestionnaireId] });
    for (const table of ['items', 'moments', 'responses'] as const)
      expect(project.model.count(table)).toBe(0);
    const [document] = project.model.list('documents');
    expect(document).toMatchObject({ momentId: null });
    expect(document).not.toHaveProperty('answersTo');
    expect(change.params).toEqual({ count: 1, name: 'Wat kan ik al?' });
    expectSoundProject(project.model);
  });
});

describe('items', () => {
  it('get the number that follows', () => {
    const project = checklist();
    project.run(addItems, {
      questionnaireId,
      items: [{ text: 'Nieuw' }, { text: 'Onder 2', parent: '2' }, { text: 'Onder 1', parent: '1' }]
    });
    expect(numbers(project)).toEqual(['1', '  1a', '2', '  2a', '  2b', '  2c', '3', '4']);
  });

  it('come in behind the item that is pointed at', () => {
    const project = checklist();
    const items = [
      { text: 'Extra', number: '1x.' },
      { text: 'Nog een', number: '1y)' }
    ];
    project.run(addItems, { questionnaireId, items, after: itemId('1') });
    project.run(addItems, {
      questionnaireId,
      items: [{ text: 'Na 2', number: 'na' }],
      after: itemId('2a')
    });
    expect(numbers(project)).toEqual(['1', '1x', '1y', '2', '  2a', '  2b', 'na', '3']);
  });

  it('have a number no other of the questionnaire has, and keep it when it is emptied', () => {
    const project = checklist();
    expect(
      errorCodeOf(() => project.run(saveItem, { id: itemId('3'), questionnaireId, number: ' 2A.' }))
    ).toBe('questionnaire/number-taken');
    project.run(saveItem, { id: itemId('3'), questionnaireId, number: ' ' });
    expect(project.model.get('items', itemId('3')).number).toBe('3');
  });

  it('move among their own, under another item and out again, one level deep', () => {
    const project = checklist();
    project.run(moveItem, { id: itemId('3'), parentId: null, index: 0 });
    project.run(moveItem, { id: itemId('1'), parentId: itemId('2'), index: 1 });
    expect(numbers(project)).toEqual(['3', '2', '  2a', '  1', '  2b']);
    project.run(moveItem, { id: itemId('2a'), parentId: null, index: 99 });
    expect(numbers(project)).toEqual(['3', '2', '  1', '  2b', '2a']);
    for (const [id, parentId] of [
      [itemId('2'), itemId('3')],
      [itemId('3'), itemId('1')],
      [itemId('3'), itemId('3')]
    ] as const)
      expect(errorCodeOf(() => project.run(moveItem, { id, parentId, index: 0 }))).toBe(
        'questionnaire/nested-item'
      );
    expectSoundProject(project.model);
  });

  it('go with their sub-items and the answers to them; a scale without items goes too', () => {
    const project = checklist();
    answer(project, 'R1', { itemId: itemId('1'), value: 7 }, { itemId: itemId('2a'), value: 3 });
    project.run(removeItems, { ids: [itemId('2a')] });
    expect(scalesOf(project)).toMatchObject([{ itemIds: [itemId('2b')], minimumAnswered: 1 }]);
    project.run(removeItems, { ids: [itemId('2'), itemId('2b')] });
    expect(numbers(project)).toEqual(['1', '3']);
    expect(scalesOf(project)).toEqual([]);
    expect(project.model.list('responses')[0]!.answers).toEqual([{ itemId: itemId('1'), value: 7 }]);
    expectSoundProject(project.model);
  });

  it('have a scale only when they are answered on one, and bounds that make sense', () => {
    const project = checklist();
    const save = (fields: Partial<Item>) =>
      project.run(saveItem, { id: itemId('1'), questionnaireId, ...fields });
    expect(errorCodeOf(() => save({ scale: { min: 5, max: 5, step: 1, labels: [] } }))).toBe(
      'questionnaire/scale-bounds'
    );
    expect(errorCodeOf(() => save({ scale: { min: 1, max: 5, step: 9, labels: [] } }))).toBe(
      'questionnaire/scale-step'
    );
    const labels = [
      { value: 5, label: ' helemaal ' },
      { value: 1, label: 'helemaal niet' },
      { value: 9, label: 'buiten de schaal' },
      { value: 3, label: ' ' }
    ];
    save({ scale: { min: 1, max: 5, step: 1, labels }, reversed: true });
    expect(project.model.get('items', itemId('1'))).toMatchObject({
      reversed: true,
      scale: {
        labels: [
          { value: 1, label: 'helemaal niet' },
          { value: 5, label: 'helemaal' }
        ]
      }
    });
    save({ kind: 'text', withText: true });
    expect(project.model.get('items', itemId('1'))).toMatchObject({
      scale: null,
      reversed: false,
      withText: false
    });
  });

  it('leave the scales they can no longer be part of', () => {
    const project = checklist();
    project.run(saveItem, { id: itemId('2a'), questionnaireId, kind: 'date' });
    expect(scalesOf(project)).toMatchObject([{ itemIds: [itemId('2b')] }]);
    expectSoundProject(project.model);
  });

  it('refuse the same choice twice', () => {
    const project = checklist();
    const choices = ['Ja', ' ja'].map((label, index) => ({ id: `c${index}`, label }));
    expect(
      errorCodeOf(() =>
        project.run(saveItem, { id: itemId('1'), questionnaireId, kind: 'single-choice', choices })
      )
    ).toBe('questionnaire/same-choice');
  });
});

describe('answers to an item that comes to ask otherwise', () => {
  it('stay where they fit, become invalid with what stood there where not, and count again when they fit again', () => {
    const project = checklist();
    answer(project, 'R1', { itemId: itemId('1'), value: 4, text: 'soms' });
    answer(project, 'R2', { itemId: itemId('1'), value: 8 });
    answer(project, 'R3', { itemId: itemId('1'), value: null, missing: 'not-applicable' });
    const before = answersTo(project, itemId('1'));
    const five = { scale: { min: 1, max: 5, step: 1, labels: [] } };
    const item = project.model.get('items', itemId('1'));
    expect(refitAnswers(project.model, item, changedItem(project.model, item, five))).toMatchObject({
      lost: 1,
      regained: 0
    });
    project.run(saveItem, { id: itemId('1'), questionnaireId, ...five });
    expect(answersTo(project, itemId('1'))).toEqual([
      before[0],
      { itemId: itemId('1'), value: null, missing: 'invalid', found: '8' },
      before[2]
    ]);
    project.run(saveItem, {
      id: itemId('1'),
      questionnaireId,
      scale: { min: 1, max: 10, step: 1, labels: [] }
    });
    expect(answersTo(project, itemId('1'))).toEqual(before);
  });

  it('go from words to choices and numbers and back by what they say', () => {
    const project = checklist();
    const id = itemId('1');
    project.run(saveItem, { id, questionnaireId, kind: 'text' });
    answer(project, 'R1', { itemId: id, value: 'Ja' });
    answer(project, 'R2', { itemId: id, value: '7,5' });
    const values = () => answersTo(project, id).map(({ value }) => value);
    const choices = [
      { id: 'yes', label: 'ja' },
      { id: 'no', label: 'nee' }
    ];
    project.run(saveItem, { id, questionnaireId, kind: 'single-choice', choices });
    expect(values()).toEqual(['yes', null]);
    project.run(saveItem, { id, questionnaireId, kind: 'multiple-choice' });
    expect(values()).toEqual([['yes'], null]);
    project.run(saveItem, { id, questionnaireId, choices: [choices[1]!] });
    expect(answersTo(project, id)[0]).toMatchObject({ value: null, found: 'ja' });
    project.run(saveItem, { id, questionnaireId, kind: 'number' });
    expect(values()).toEqual([null, 7.5]);
    project.run(saveItem, { id, questionnaireId, kind: 'text' });
    expect(values()).toEqual(['ja', '7.5']);
    expectSoundProject(project.model);
  });

  it('stay as they were accepted: a half score stays one when only words or bounds change', () => {
    const project = checklist();
    const id = itemId('1');
    answer(project, 'R1', { itemId: id, value: 7.5 });
    const scale = { min: 1, max: 8, step: 1, labels: [{ value: 1, label: 'nog niet' }] };
    project.run(saveItem, { id, questionnaireId, scale });
    expect(answersTo(project, id)[0]!.value).toBe(7.5);
    project.run(saveItem, { id, questionnaireId, scale: { ...scale, max: 5 } });
    expect(answersTo(project, id)[0]).toMatchObject({ value: null, missing: 'invalid', found: '7.5' });
  });

  it('count again when a choice they name comes back', () => {
    const project = checklist();
    const id = itemId('1');
    const choices = ['Folder', 'Flyer, klein', 'Gesprek'].map((label, index) => ({ id: `c${index}`, label }));
    project.run(saveItem, { id, questionnaireId, kind: 'multiple-choice', choices });
    answer(project, 'R1', { itemId: id, value: ['c0', 'c1'] });
    answer(project, 'R2', { itemId: id, value: [] });
    project.run(saveItem, { id, questionnaireId, choices: [choices[0]!, choices[2]!] });
    expect(answersTo(project, id)).toEqual([
      { itemId: id, value: null, missing: 'invalid', found: 'Folder; Flyer, klein' },
      { itemId: id, value: [] }
    ]);
    project.run(saveItem, { id, questionnaireId, choices });
    expect(answersTo(project, id).map(({ value }) => value)).toEqual([['c0', 'c1'], []]);
  });
});

describe('measurement moments', () => {
  it('are ordered by hand, whatever their dates', () => {
    const project = checklist();
    const later = { id: 'later' as MomentId, questionnaireId, name: 'Einde', date: '2025-01-01' };
    project.run(saveMoment, later);
    project.run(saveMoment, { id: 'middle' as MomentId, questionnaireId, name: 'Midden' });
    project.run(moveMoment, { id: 'middle' as MomentId, toIndex: 1 });
    const names = project.model.momentsOf(questionnaireId).map(({ name }) => name);
    expect(names).toEqual(['Start', 'Midden', 'Einde']);
    expect(errorCodeOf(() => project.run(saveMoment, { ...later, name: 'start ' }))).toBe(
      'command/name-taken'
    );
    project.run(saveMoment, { id: later.id, questionnaireId, population: 10 });
    expect(project.model.get('moments', later.id)).toMatchObject({
      name: 'Einde',
      date: '2025-01-01',
      population: 10
    });
  });

  it('go with their responses', () => {
    const project = checklist();
    answer(project, 'R1', { itemId: itemId('1'), value: 4 });
    const documentId = project.document();
    project.put('documents', { ...project.model.get('documents', documentId), momentId });
    project.run(removeMoments, { ids: [momentId] });
    expect(project.model.count('responses')).toBe(0);
    expect(project.model.get('documents', documentId).momentId).toBeNull();
    expectSoundProject(project.model);
  });
});

describe('scales', () => {
  it('hold items with numbers, in the order of the form, and ask no more answers than they have items', () => {
    const project = checklist();
    const id = 'second' as ScaleId;
    project.run(saveScale, {
      id,
      questionnaireId,
      name: 'Alles',
      itemIds: [itemId('3'), itemId('2'), itemId('1'), itemId('1')],
      minimumAnswered: 9
    });
    expect(scalesOf(project)[1]).toMatchObject({ itemIds: [itemId('1'), itemId('3')], minimumAnswered: 2 });
    project.run(saveScale, { id, questionnaireId, itemIds: [itemId('1'), itemId('2a'), itemId('3')] });
    expect(scalesOf(project)[1]).toMatchObject({ minimumAnswered: 3 });
    project.run(saveScale, { id, questionnaireId, minimumAnswered: 1, score: 'sum' });
    project.run(saveScale, { id, questionnaireId, itemIds: [itemId('1'), itemId('3')] });
    expect(scalesOf(project)[1]).toMatchObject({ minimumAnswered: 1, score: 'sum' });
    expect(errorCodeOf(() => project.run(saveScale, { id, questionnaireId, itemIds: [itemId('2')] }))).toBe(
      'questionnaire/empty-scale'
    );
    expect(errorCodeOf(() => project.run(saveScale, { id, questionnaireId, name: 'luisteren' }))).toBe(
      'command/name-taken'
    );
    project.run(removeScale, { id, questionnaireId });
    expect(scalesOf(project)).toHaveLength(1);
  });
});

describe('kept mappings', () => {
  const mapping: ResponseMapping = {
    layout: 'wide',
    sheets: [],
    firstRow: 0,
    titleRows: 1,
    columns: [
      { title: '2a', use: { kind: 'item', item: '2a', moment: 'Start' } },
      { title: 'Naam', use: { kind: 'respondent' } }
    ],
    momentPerSheet: false,
    moment: null,
    moments: ['Start'],
    items: [],
    decimal: ',',
    dayFirst: true,
    respondents: [],
    momentNames: [],
    decisions: {}
  };

  it('replace each other by name, and go', () => {
    const project = checklist();
    project.run(keepMapping, { questionnaireId, name: 'Forms', mapping });
    project.run(keepMapping, { questionnaireId, name: 'forms ', mapping: { ...mapping, decimal: '.' } });
    const kept = () => project.model.get('questionnaires', questionnaireId).mappings;
    expect(kept()).toMatchObject([{ name: 'forms', mapping: { decimal: '.' } }]);
    project.run(removeMapping, { questionnaireId, name: 'Forms' });
    expect(kept()).toEqual([]);
  });

  it('follow items and moments that are called otherwise, and still read the old name', () => {
    const project = checklist();
    project.run(keepMapping, { questionnaireId, name: 'Forms', mapping });
    project.run(saveItem, { id: itemId('2a'), questionnaireId, number: '2.1' });
    project.run(saveMoment, { id: momentId, questionnaireId, name: 'Avond 1' });
    const [kept] = project.model.get('questionnaires', questionnaireId).mappings;
    expect(kept!.mapping).toMatchObject({
      columns: [{ title: '2a', use: { item: '2.1', moment: 'Avond 1' } }, { title: 'Naam' }],
      moments: ['Avond 1'],
      momentNames: [{ found: 'Start', name: 'Avond 1' }]
    });
  });
});
