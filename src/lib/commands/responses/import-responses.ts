import { AppError } from '$lib/domain/app-error';
import type { CaseId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Questionnaire } from '$lib/domain/questionnaire';
import { responseKey, type Answer, type Response } from '$lib/domain/response';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { draftQuestionnaire } from '../questionnaires/create-questionnaire';
import { draftedMoments, draftMoments } from '../questionnaires/draft-moments';
import { draftedItems } from '../questionnaires/item-number';
import { nameKey, requiredName, storedName } from '../required-name';
import { freeRespondent } from './free-respondent';
import { draftImportedCases } from './imported-cases';
import { draftImportedItems } from './imported-items';
import type { ImportedResponse, ResponseImport } from './imported-responses';
import { ItemsByNumber } from './items-by-number';
import { StoredAnswers } from './stored-answers';

/**
 * Stores what a file with responses brings, all or nothing: the responses, and the items, choices, moments, cases and
 * attributes they need, with a questionnaire around them when there is none. What is not named stays as it is.
 * O(answers + items).
 * @throws AppError `command/empty-name`, `model/not-found` (a questionnaire, a response, or an item, moment or case that a
 * response names), `command/name-taken` (a
 * new questionnaire, or two responses of one respondent at one moment)
 */
export const importResponses: Command<ResponseImport> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const questionnaire = intent.questionnaireId
    ? model.get('questionnaires', intent.questionnaireId)
    : draftQuestionnaire(draft, { id: draft.newId<QuestionnaireId>(), name: intent.name });
  draftImportedItems(draft, questionnaire.id, intent);
  const moments = draftImportedMoments(draft, questionnaire.id, intent.moments);
  const cases = draftImportedCases(draft, intent);
  const { added, changed } = draftResponses(draft, questionnaire.id, intent, { moments, cases });
  if (intent.mapping) keepMapping(draft, questionnaire, intent.mapping);
  return draft.build('import-responses', {
    name: questionnaire.name,
    count: added + changed,
    added,
    changed
  });
};

/** The moments by `nameKey`, the new ones after those that are there. */
function draftImportedMoments(
  draft: ChangeDraft,
  questionnaireId: QuestionnaireId,
  names: readonly string[]
): Map<string, MomentId> {
  const ids = new Map(draftedMoments(draft, questionnaireId).map(({ id, name }) => [nameKey(name), id]));
  const fresh = new Map(names.map((name) => [nameKey(requiredName(name, 'moment')), { name }]));
  for (const key of ids.keys()) fresh.delete(key);
  for (const { id, name } of draftMoments(draft, questionnaireId, [...fresh.values()]))
    ids.set(nameKey(name), id);
  return ids;
}

function draftResponses(
  draft: ChangeDraft,
  questionnaireId: QuestionnaireId,
  { responses }: ResponseImport,
  { moments, cases }: { moments: ReadonlyMap<string, MomentId>; cases: ReadonlyMap<string, CaseId> }
): { added: number; changed: number } {
  const items = new ItemsByNumber(inOrder(draftedItems(draft, questionnaireId)));
  const storedAnswers = new StoredAnswers();
  const places = new Map(Array.from(items, ({ id }, place) => [id, place]));
  const stored = draft.model.responsesOf(questionnaireId);
  const taken = new Set(stored.map(responseKey));
  const answersOf = (imported: ImportedResponse): Answer[] =>
    imported.answers.map((answer) => {
      const item = items.find(answer.item);
      if (!item) throw new AppError('model/not-found', { table: 'items', id: answer.item });
      return storedAnswers.of(item, answer);
    });
  const caseOf = ({ who }: ImportedResponse): CaseId | null => {
    if (!who) return null;
    return 'caseId' in who ? draft.model.get('cases', who.caseId).id : found(cases, 'cases', who.caseName);
  };
  let changed = 0;
  for (const imported of responses.values()) {
    const caseId = caseOf(imported);
    if (imported.id) {
      const before = draft.model.get('responses', imported.id);
      const after = changedResponse(before, imported, answersOf(imported), caseId);
      claim(taken, after, before);
      draft.update('responses', before.id, after);
      changed += 1;
      continue;
    }
    const momentId = found(moments, 'moments', imported.moment);
    const respondent = requiredName(imported.respondent, 'case');
    const response: Response = {
      id: draft.newId<ResponseId>(),
      questionnaireId,
      momentId,
      caseId,
      respondent: caseId ? respondent : freeRespondent(taken, { momentId, respondent }),
      date: imported.date,
      answers: byOrder(answersOf(imported), places),
      comment: '',
      source: imported.source,
      at: draft.context.now
    };
    claim(taken, response);
    draft.add('responses', response);
  }
  return { added: responses.size - changed, changed };
}

/** @throws AppError `command/name-taken`: the respondent has answered at this moment already */
function claim(taken: Set<string>, response: Response, before?: Response): void {
  const key = responseKey(response);
  if (before && responseKey(before) === key) return;
  if (taken.has(key)) throw new AppError('command/name-taken', { what: 'case', name: response.respondent });
  taken.add(key);
}

function changedResponse(
  before: Response,
  { date, source }: ImportedResponse,
  answers: readonly Answer[],
  caseId: CaseId | null
): Response {
  const taken = new Map(answers.map((answer) => [answer.itemId, answer]));
  const kept = before.answers.map((answer) => taken.get(answer.itemId) ?? answer);
  const known = new Set(before.answers.map(({ itemId }) => itemId));
  return {
    ...before,
    caseId: caseId ?? before.caseId,
    date: date ?? before.date,
    answers: [...kept, ...answers.filter(({ itemId }) => !known.has(itemId))],
    source
  };
}

/** In the order of the form. */
function inOrder(items: Item[]): Item[] {
  const orders = new Map(items.map((item) => [item.id, item.order]));
  const topOf = (item: Item) => orders.get(item.parentId ?? item.id) ?? item.order;
  const isSub = (item: Item) => Number(item.parentId !== null);
  return items.sort((a, b) => topOf(a) - topOf(b) || isSub(a) - isSub(b) || a.order - b.order);
}

/** Answers in the order of the form, so that they lie the same whatever the layout of the file. */
function byOrder(answers: Answer[], places: ReadonlyMap<string, number>): Answer[] {
  return answers.sort((a, b) => places.get(a.itemId)! - places.get(b.itemId)!);
}

function keepMapping(
  draft: ChangeDraft,
  { id, mappings }: Questionnaire,
  kept: NonNullable<ResponseImport['mapping']>
): void {
  const name = storedName(kept.name, 'view');
  if (name === '') return;
  const others = mappings.filter((known) => nameKey(known.name) !== nameKey(name));
  const isKnown = others.length < mappings.length;
  draft.update('questionnaires', id, {
    mappings: isKnown
      ? mappings.map((known) =>
          nameKey(known.name) === nameKey(name) ? { ...known, mapping: kept.mapping } : known
        )
      : [...others, { name, mapping: kept.mapping }]
  });
}

/** @throws AppError `model/not-found` */
function found<Value>(map: ReadonlyMap<string, Value>, table: string, name: string): Value {
  const value = map.get(nameKey(name));
  if (value === undefined) throw new AppError('model/not-found', { table, id: name });
  return value;
}
