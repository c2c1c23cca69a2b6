import { describe, expect, it } from 'vitest';
import type { CoderId, DocumentId, QuestionId } from '$lib/domain/ids';
import type { MatrixMember } from '$lib/domain/matrix-member';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject, testCoder } from '$lib/testing/test-project';
import { addCoder } from '../project/add-coder';
import { addQuestion } from '../project/add-question';
import { saveConclusion } from './save-conclusion';

const question = { kind: 'question', id: 'question-1' as QuestionId } as const;
const mechanism = { kind: 'cimo', id: 'mechanism' } as const;

function twoMembers() {
  const project = new TestProject();
  project.run(addQuestion, { id: question.id, text: 'Wat werkt?' });
  return project;
}

describe('concluding about two members', () => {
  it('is kept once for the pair, whichever is the row', () => {
    const project = twoMembers();
    const { params } = project.run(saveConclusion, {
      members: [question, mechanism],
      conclusion: ' Gelijkwaardigheid werkt. \n'
    });
    expect(params).toEqual({ row: '1', column: 'M' });
    project.run(saveConclusion, { members: [mechanism, question], status: 'settled' });
    expect(project.model.list('cellConclusions')).toMatchObject([
      { members: [mechanism, question], conclusion: 'Gelijkwaardigheid werkt.', status: 'settled' }
    ]);
    expect(project.model.conclusionOf(question, mechanism)?.status).toBe('settled');
    expectSoundProject(project.model);
  });

  it.each<{
    what: string;
    steps: Omit<Parameters<typeof saveConclusion>[1], 'members'>[];
    expected: object | undefined;
  }>([
    {
      what: 'a first text makes it drafted',
      steps: [{ conclusion: 'Ja.' }],
      expected: { conclusion: 'Ja.', status: 'drafted' }
    },
    {
      what: 'a first text keeps the status that is given with it',
      steps: [{ conclusion: 'Ja.', status: 'open' }],
      expected: { conclusion: 'Ja.', status: 'open' }
    },
    {
      what: 'a first text keeps a status that was set before',
      steps: [{ status: 'settled' }, { conclusion: 'Ja.' }],
      expected: { conclusion: 'Ja.', status: 'settled' }
    },
    {
      what: 'a later text keeps the status',
      steps: [{ conclusion: 'Ja.', status: 'open' }, { conclusion: 'Nee.' }],
      expected: { conclusion: 'Nee.', status: 'open' }
    },
    {
      what: 'a status needs no text',
      steps: [{ status: 'settled' }],
      expected: { conclusion: '', status: 'settled' }
    },
    {
      what: 'no text and open again is no record',
      steps: [{ status: 'settled' }, { status: 'open' }],
      expected: undefined
    },
    {
      what: 'no text but drafted stays a record',
      steps: [{ conclusion: 'Ja.' }, { conclusion: ' ' }],
      expected: { conclusion: '', status: 'drafted' }
    },
    { what: 'nothing said makes nothing', steps: [{ conclusion: '' }, {}], expected: undefined }
  ])('$what', ({ steps, expected }) => {
    const project = twoMembers();
    for (const step of steps) project.run(saveConclusion, { members: [question, mechanism], ...step });
    const kept = project.model.conclusionOf(mechanism, question);
    if (expected) expect(kept).toMatchObject(expected);
    else expect(kept).toBeUndefined();
  });

  it('says who last changed it, and only when it changed', () => {
    const project = twoMembers();
    const sam = 'coder-sam' as CoderId;
    project.run(addCoder, { id: sam, name: 'Sam' });
    const intent = { members: [question, mechanism] as [MatrixMember, MatrixMember], conclusion: 'Ja.' };
    project.run(saveConclusion, intent);
    expect(project.run(saveConclusion, intent, sam).operations).toEqual([]);
    expect(project.model.conclusionOf(question, mechanism)?.updatedBy).toBe(testCoder);
    project.run(saveConclusion, { ...intent, conclusion: 'Nee.' }, sam);
    expect(project.model.conclusionOf(question, mechanism)?.updatedBy).toBe(sam);
  });

  it('can be about any two members, also twice the same', () => {
    const project = twoMembers();
    const document = {
      kind: 'document',
      id: project.document({ caseName: 'R1', caseRole: 'ouder' })
    } as const;
    const [person] = project.model.list('cases');
    const code = { kind: 'code', id: project.code('Grens') } as const;
    const members: MatrixMember[] = [
      document,
      code,
      { kind: 'case', id: person!.id },
      { kind: 'role', id: 'ouder' },
      { kind: 'document-kind', id: 'interview' }
    ];
    for (const member of members) project.run(saveConclusion, { members: [code, member], status: 'drafted' });
    expect(project.model.count('cellConclusions')).toBe(members.length);
    expectSoundProject(project.model);
  });

  it('refuses a member that is gone, and a conclusion by nobody', () => {
    const project = twoMembers();
    const gone = { kind: 'document', id: 'gone' as DocumentId } as const;
    const save = (members: [MatrixMember, MatrixMember], coderId: CoderId | null = testCoder) =>
      errorCodeOf(() => project.run(saveConclusion, { members, status: 'drafted' }, coderId));
    expect(save([question, gone])).toBe('model/not-found');
    expect(save([question, mechanism], null)).toBe('command/no-coder');
  });
});
