import { AppError } from '$lib/domain/app-error';
import type { CaseId, ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { Answer, Response } from '$lib/domain/response';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { CasesByName } from '../documents/cases-by-name';
import { requiredName } from '../required-name';
import { checkAnswer, isDay } from './check-answer';
import { requireFreePlaces } from './require-free-places';

export type ResponseToSave = {
  /** Of the response to replace; of a new one an id of the caller's making. */
  id: ResponseId;
  questionnaireId: QuestionnaireId;
  momentId: MomentId;
  caseId: CaseId | null;
  /** Who answered, in words; may be empty with a case. */
  respondent: string;
  /** Whether `respondent`, when there is no `caseId`, is the name of a case: the one of that name, or a new one. */
  isCase?: boolean;
  date: string | null;
  /** At most one for each item; an item that was not asked is left out. */
  answers: Answer[];
  comment: string;
};

/**
 * Makes a response or replaces what it says. Answers that were there already may be what no new answer may be (a half score
 * that was accepted when it was imported); all others must fit their items.
 *
 * @throws AppError `responses/…`, `model/not-found`, or `command/empty-name` without a respondent
 */
export const saveResponse: Command<ResponseToSave> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const moment = model.get('moments', intent.momentId);
  requireOf(intent.questionnaireId, moment);
  const caseId =
    intent.caseId ?? (intent.isCase ? new CasesByName(draft).findOrMake(intent.respondent, '') : null);
  const person = caseId ? draft.find('cases', caseId) : undefined;
  if (caseId && !person) throw new AppError('model/not-found', { table: 'cases', id: caseId });
  if (intent.date !== null && !isDay(intent.date))
    throw new AppError('responses/bad-date', { found: intent.date });
  const known = model.find('responses', intent.id);
  const response: Response = {
    id: intent.id,
    questionnaireId: intent.questionnaireId,
    momentId: intent.momentId,
    caseId,
    respondent: requiredName(intent.respondent.trim() || (person?.name ?? ''), 'case'),
    date: intent.date,
    answers: checkedAnswers(draft, intent, known),
    comment: intent.comment.trim() === '' ? '' : intent.comment,
    source: known?.source ?? null,
    at: known?.at ?? context.now
  };
  if (known) {
    draft.update('responses', known.id, response);
    // Only what changed has a new time.
    if (draft.find('responses', known.id) !== known) draft.update('responses', known.id, { at: context.now });
  } else draft.put('responses', response);
  requireFreePlaces(draft, [response]);
  return draft.build('save-response', {
    respondent: person?.name ?? response.respondent,
    moment: moment.name
  });
};

/** In the order of the items, each checked. */
function checkedAnswers(draft: ChangeDraft, intent: ResponseToSave, known: Response | undefined): Answer[] {
  const { model } = draft;
  const before = new Map(known?.answers.map((answer) => [answer.itemId, JSON.stringify(answer)]));
  const answers = new Map<ItemId, Answer>();
  for (const answer of intent.answers) {
    const item = model.get('items', answer.itemId);
    requireOf(intent.questionnaireId, item);
    if (answers.has(item.id)) throw new Error(`two answers to item ${item.number}`);
    const fault = before.get(item.id) === JSON.stringify(answer) ? null : checkAnswer(item, answer);
    if (fault) throw fault;
    answers.set(item.id, answer);
  }
  return model.itemsOf(intent.questionnaireId).flatMap(({ id }) => answers.get(id) ?? []);
}

function requireOf(
  questionnaireId: QuestionnaireId,
  record: { id: string; questionnaireId: QuestionnaireId }
): void {
  if (record.questionnaireId !== questionnaireId) throw new Error(`${record.id} is of another questionnaire`);
}
