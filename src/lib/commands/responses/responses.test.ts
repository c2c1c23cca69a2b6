import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId, ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { projectAsData } from '$lib/testing/project-as-data';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { testNow, TestProject } from '$lib/testing/test-project';
import type { ChangeId } from '$lib/domain/ids';
import { moveResponses } from './move-responses';
import { removeResponses } from './remove-responses';
import { saveResponse, type ResponseToSave } from './save-response';

const itemId = (name: string) => `item-${name}` as ItemId;
const [start, end] = ['moment-start', 'moment-einde'] as MomentId[] as [MomentId, MomentId];
const known = 'response-1' as ResponseId;
let project: TestProject;
let person: CaseId;

beforeEach(() => {
  project = TestProject.coded();
  putQuestionnaireRecords(project);
  person = project.model.list('cases')[0]!.id;
});

const form = (fields: Partial<ResponseToSave> = {}): ResponseToSave => ({
  id: 'response-2' as ResponseId,
  questionnaireId: 'questionnaire-1' as QuestionnaireId,
  momentId: end,
  caseId: person,
  respondent: '',
  date: null,
  answers: [{ itemId: itemId('1'), value: 8 }],
  comment: '',
  ...fields
});
const save = (fields: Partial<ResponseToSave> = {}) => project.run(saveResponse, form(fields));
const response = (id: string) => project.model.get('responses', id);
const codeOfSaving = (fields: Partial<ResponseToSave>) => errorCodeOf(() => save(fields));

describe('saving a response', () => {
  it('takes the name of the case, and the answers in the order of the items', () => {
    const change = save({
      answers: [
        { itemId: itemId('4'), value: 'Rust' },
        { itemId: itemId('2a'), value: null, missing: 'not-applicable' },
        { itemId: itemId('1'), value: 8 }
      ]
    });
    expect(change.params).toEqual({ respondent: 'R1', moment: 'einde' });
    expect(response('response-2')).toMatchObject({ caseId: person, respondent: 'R1', source: null });
    expect(response('response-2').answers.map((answer) => answer.itemId)).toEqual(
      ['1', '2a', '4'].map(itemId)
    );
    expectSoundProject(project.model);
  });

  it('replaces what was answered and keeps where it came from', () => {
    save({ id: known, momentId: start, answers: [{ itemId: itemId('1'), value: 3 }] });
    expect(response(known)).toMatchObject({
      answers: [{ itemId: itemId('1'), value: 3 }],
      source: { fileName: 'lijst.csv', row: 2 }
    });
    expect(project.model.count('responses')).toBe(1);
  });

  it('is nothing to do when it says what was there', () => {
    const { answers, date } = response(known);
    const again = { id: known, momentId: start, date, answers };
    expect(save(again).operations).toEqual([]);
    expect(save({ ...again, comment: ' \n' }).operations).toEqual([]);
  });

  it('goes back to what it was when it is undone', () => {
    const before = projectAsData(project.model);
    const change = save({ id: known, momentId: start });
    project.take(invertChange(change, 'undo' as ChangeId, testNow));
    expect(projectAsData(project.model)).toEqual(before);
  });

  it('lets stand what was accepted earlier, and refuses the same as a new answer', () => {
    const stored = response(known);
    const half = { itemId: itemId('1'), value: 7.5 };
    project.put('responses', { ...stored, answers: [half] });
    save({ id: known, momentId: start, answers: [half, { itemId: itemId('4'), value: 'Rust' }] });
    expect(response(known).answers).toHaveLength(2);
    expect(codeOfSaving({ answers: [half] })).toBe('responses/between-steps');
  });

  it.each([
    [{ answers: [{ itemId: itemId('1'), value: 11 }] }, 'responses/out-of-range'],
    [{ answers: [{ itemId: itemId('2'), value: 1 }] }, 'responses/asks-nothing'],
    [{ answers: [{ itemId: itemId('3'), value: 'misschien' }] }, 'responses/unknown-choice'],
    [{ answers: [{ itemId: itemId('gone'), value: 1 }] }, 'model/not-found'],
    [{ momentId: start }, 'responses/taken'],
    [{ momentId: 'gone' as MomentId }, 'model/not-found'],
    [{ caseId: 'gone' as CaseId }, 'model/not-found'],
    [{ date: '2026-02-31' }, 'responses/bad-date'],
    [{ caseId: null, respondent: ' ' }, 'command/empty-name']
  ])('refuses %j', (fields, code) => {
    const before = projectAsData(project.model);
    expect(codeOfSaving(fields as Partial<ResponseToSave>)).toBe(code);
    expect(projectAsData(project.model)).toEqual(before);
  });

  it('takes somebody who is no case, and one response of each name and moment', () => {
    save({ caseId: null, respondent: ' Formulier 12 ' });
    expect(response('response-2')).toMatchObject({ caseId: null, respondent: 'Formulier 12' });
    const third = { id: 'response-3' as ResponseId, caseId: null };
    expect(codeOfSaving({ ...third, respondent: 'Formulier 12' })).toBe('responses/taken');
    save({ ...third, respondent: 'Formulier 13' });
    // The name of a case, but not the case.
    save({ id: 'response-4' as ResponseId, caseId: null, respondent: 'R1' });
    expectSoundProject(project.model);
  });

  it('makes a case of a new name when asked to, in the same step, and finds it when it is there', () => {
    const change = save({ caseId: null, isCase: true, respondent: 'Noah' });
    expect(change.operations.map(({ table }) => table)).toEqual(['cases', 'responses']);
    const made = response('response-2').caseId!;
    expect(project.model.get('cases', made)).toMatchObject({ name: 'Noah', role: '' });
    save({
      id: 'response-3' as ResponseId,
      momentId: start,
      caseId: null,
      isCase: true,
      respondent: ' noah'
    });
    expect(response('response-3').caseId).toBe(made);
    expectSoundProject(project.model);
  });

  it('moves to the moment it is given', () => {
    save({ id: known, momentId: end });
    expect(response(known).momentId).toBe(end);
  });
});

describe('removing responses', () => {
  it('leaves the documents made of them', () => {
    const documents = project.model.list('documents');
    const change = project.run(removeResponses, { ids: [known, known] });
    expect(change.params).toEqual({ count: 1, respondent: 'R1', moment: 'start' });
    expect(project.model.count('responses')).toBe(0);
    expect(project.model.list('documents')).toEqual(documents);
    expect(errorCodeOf(() => project.run(removeResponses, { ids: [known] }))).toBe('model/not-found');
  });
});

describe('moving responses', () => {
  const move = (...moves: Parameters<typeof moveResponses>[1]['moves']) =>
    project.run(moveResponses, { moves });

  it('gives another moment and another respondent, and keeps the answers', () => {
    const { answers } = response(known);
    move({ id: known, momentId: end, respondent: { name: 'Formulier 3' } });
    expect(response(known)).toMatchObject({
      momentId: end,
      caseId: null,
      respondent: 'Formulier 3',
      answers
    });
    move({ id: known, respondent: { caseId: person } });
    expect(response(known)).toMatchObject({ momentId: end, caseId: person, respondent: 'R1' });
    expectSoundProject(project.model);
  });

  it('lets two change places, and refuses to give anybody two of a moment', () => {
    save();
    expect(errorCodeOf(() => move({ id: known, momentId: end }))).toBe('responses/taken');
    move({ id: known, momentId: end }, { id: 'response-2' as ResponseId, momentId: start });
    expect(response('response-2').momentId).toBe(start);
    expectSoundProject(project.model);
  });

  it('does nothing when everything is where it should be', () => {
    expect(move({ id: known, momentId: start }).operations).toEqual([]);
  });
});
