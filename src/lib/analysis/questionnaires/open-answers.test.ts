import { beforeEach, describe, expect, it } from 'vitest';
import { openAnswersToDocuments } from '$lib/commands/responses/open-answers-to-documents';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { DocumentText } from '$lib/domain/document-text';
import { documentTextSchema } from '$lib/domain/document-text';
import type {
  CaseId,
  DocumentId,
  ItemId,
  MomentId,
  QuestionnaireId,
  ResponseId,
  TextId
} from '$lib/domain/ids';
import type { Answer } from '$lib/domain/response';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { putSessionRecords } from '$lib/testing/session-records';
import { TestProject } from '$lib/testing/test-project';
import { planOpenAnswers, type OpenAnswersChoice, type OpenAnswersPlan } from './open-answers';

const questionnaireId = 'questionnaire-1' as QuestionnaireId;
const itemId = (name: string) => `item-${name}` as ItemId;
const moments = ['moment-start', 'moment-einde'] as MomentId[];
let project: TestProject;
let texts: Map<TextId, DocumentText>;
let person: CaseId;

beforeEach(() => {
  project = TestProject.coded();
  putQuestionnaireRecords(project);
  texts = new Map();
  person = project.model.list('cases')[0]!.id;
  // The document of the records is none of ours: it has no answers.
  const [document] = project.model.list('documents');
  const { answersTo: _, ...rest } = document!;
  project.put('documents', rest);
});

function respond(id: string, name: string, answers: Record<string, Answer['value']>, text?: string) {
  project.run(saveResponse, {
    id: id as ResponseId,
    questionnaireId,
    momentId: moments[0]!,
    caseId: null,
    respondent: name,
    date: null,
    answers: Object.entries(answers).map(([item, value]) => ({
      itemId: itemId(item),
      value: value!,
      ...(text === undefined ? {} : { text })
    })),
    comment: ''
  });
}

function plan(fields: Partial<OpenAnswersChoice> = {}): OpenAnswersPlan {
  const choice: OpenAnswersChoice = {
    questionnaireId,
    by: 'item',
    itemIds: new Set(project.model.itemsOf(questionnaireId).map(({ id }) => id)),
    momentIds: new Set(moments),
    ...fields
  };
  return planOpenAnswers(project.model, (id) => texts.get(id), choice, { asker: 'Vragenlijst' });
}

/** Carries a plan out, as the screen does. */
function make({ documents, fresh }: OpenAnswersPlan): void {
  const made = documents.map(({ known, text, turns, fresh: _, ...document }) => {
    const id = known?.id ?? (project.context.newId() as DocumentId);
    const textId = project.context.newId() as TextId;
    texts.set(textId, { id: textId, documentId: id, text, turns, pages: [] });
    const continues = known?.textId ?? null;
    const size = { length: text.length, turnCount: turns.length };
    return {
      ...document,
      ...size,
      id,
      textId,
      continues,
      textHash: `hash-${textId}`,
      language: 'nl' as const
    };
  });
  project.run(openAnswersToDocuments, { documents: made, answers: fresh });
}

const madeDocuments = () =>
  project.model.list('documents').filter(({ answersTo }) => answersTo?.questionnaireId === questionnaireId);
/** Every turn of a made document as `speaker: words`. */
const said = (index = 0) => {
  const { textId } = madeDocuments()[index]!;
  const { text, turns } = texts.get(textId)!;
  return turns.map(({ speaker, start, end }) => `${speaker}: ${text.slice(start, end)}`);
};

describe('open answers as documents', () => {
  it('puts the answers to an item under its text, each with its response', () => {
    respond('response-2', 'Formulier 2', { '4': ' Rust.\n\nEn tijd 🙂 ' });
    make(plan({ itemIds: new Set([itemId('4')]) }));
    expect(said()).toEqual([
      'Vragenlijst: 4. Vraag 4',
      'R1: Dat er iemand is.',
      'Formulier 2: Rust.\n\nEn tijd 🙂'
    ]);
    const [document] = madeDocuments();
    expect(document).toMatchObject({
      name: '4. Vraag 4 · start · Wat kan ik al?',
      kind: 'questionnaire',
      date: '2026-01-20',
      momentId: 'moment-start',
      answersTo: { questionnaireId, itemId: 'item-4' },
      speakers: [
        { label: 'Vragenlijst', interviewer: true, caseId: null },
        { label: 'R1', interviewer: false, caseId: person },
        { label: 'Formulier 2', interviewer: false, caseId: null }
      ]
    });
    const text = texts.get(document!.textId)!;
    expect(documentTextSchema.parse(text)).toEqual(text);
    expect(text.turns.map(({ answer }) => answer?.responseId)).toEqual([
      undefined,
      'response-1',
      'response-2'
    ]);
    expectSoundProject(project.model);
  });

  it('puts the answers of a respondent under the texts of the items, of the day it was filled in', () => {
    make(plan({ by: 'respondent' }));
    expect(said()).toEqual([
      'Vragenlijst: 1. Vraag 1',
      'R1: soms',
      'Vragenlijst: 4. Vraag 4',
      'R1: Dat er iemand is.'
    ]);
    expect(madeDocuments()[0]).toMatchObject({
      name: 'R1 · start · Wat kan ik al?',
      date: '2026-01-21',
      answersTo: { questionnaireId, itemId: null }
    });
    expectSoundProject(project.model);
  });

  it('takes in the words beside a choice', () => {
    respond('response-2', 'Formulier 2', { '3': 'nee' }, 'omdat ik verhuis');
    make(plan({ itemIds: new Set([itemId('3')]) }));
    expect(said()).toEqual(['Vragenlijst: 3. Vraag 3', 'Formulier 2: omdat ik verhuis']);
  });

  it.each(['item', 'respondent'] as const)('has nothing to add the second time, by %s', (by) => {
    make(plan({ by }));
    expect(plan({ by })).toEqual({ documents: [], fresh: 0, known: 2, changed: 0 });
  });

  it('adds new answers at the end, where nothing that was coded moves', () => {
    const only = { itemIds: new Set([itemId('4')]) };
    make(plan(only));
    const [before] = madeDocuments();
    const length = before!.length;
    const coded = project.quotation(before!.id, length - 6, length, project.code('Nabij'));
    respond('response-2', 'R1', { '4': 'Rust' });
    expect(plan(only)).toMatchObject({ fresh: 1, known: 1 });
    make(plan(only));
    expect(madeDocuments()).toHaveLength(1);
    const after = madeDocuments()[0]!;
    // Another R1, who is no case.
    expect(said()).toEqual(['Vragenlijst: 4. Vraag 4', 'R1: Dat er iemand is.', 'R1 2: Rust']);
    expect(after).toMatchObject({ id: before!.id, number: before!.number, turnCount: 3 });
    const words = texts.get(after.textId)!.text;
    expect(words.startsWith(texts.get(before!.textId)!.text)).toBe(true);
    expect(project.model.get('quotations', coded)).toMatchObject({ start: length - 6, end: length });
    expect(plan(only).fresh).toBe(0);
    expectSoundProject(project.model);
  });

  it('goes on in the document of the same respondent', () => {
    make(plan({ by: 'respondent', itemIds: new Set([itemId('1')]) }));
    make(plan({ by: 'respondent' }));
    expect(madeDocuments()).toHaveLength(1);
    expect(said()).toHaveLength(4);
  });

  it('keeps the words of an answer that was corrected since, and says so', () => {
    make(plan());
    const response = project.model.get('responses', 'response-1');
    project.put('responses', {
      ...response,
      answers: response.answers.map((answer) =>
        answer.itemId === itemId('4') ? { ...answer, value: 'Iets anders' } : answer
      )
    });
    expect(plan()).toEqual({ documents: [], fresh: 0, known: 2, changed: 1 });
  });

  it('makes a document of its own of new answers when the first one is being compared', () => {
    const only = { itemIds: new Set([itemId('4')]) };
    putSessionRecords(project);
    make(plan(only));
    const [document] = madeDocuments();
    const [session] = project.model.list('sessions');
    project.put('sessions', { ...session!, documentIds: [document!.id] });
    respond('response-2', 'Formulier 2', { '4': 'Rust' });
    make(plan(only));
    expect(said(1)).toEqual(['Vragenlijst: 4. Vraag 4', 'Formulier 2: Rust']);
  });

  it('calls a case by its pseudonym', () => {
    project.put('cases', { ...project.model.get('cases', person), pseudonym: 'Buddy 1' });
    make(plan({ by: 'respondent' }));
    expect(madeDocuments()[0]!.name).toBe('Buddy 1 · start · Wat kan ik al?');
  });

  it('is refused when the document has changed in the meantime', () => {
    make(plan({ itemIds: new Set([itemId('1')]), by: 'respondent' }));
    const late = plan({ by: 'respondent' });
    make(plan({ by: 'respondent' }));
    expect(errorCodeOf(() => make(late))).toBe('responses/document-changed');
  });
});
