import type { FindingId, QuestionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { draftChosen, type QuotationToChoose } from './draft-chosen';
import { orderAt, placeIn } from './outline-places';
import { statementInShort } from './statement-in-short';

/**
 * Makes a finding that rests on quotations, as the last directly under a sub-question, or under none.
 * @throws AppError `command/empty-name`, `model/not-found`, `command/no-coder`
 */
export const makeFinding: Command<{
  id?: FindingId;
  questionId: QuestionId | null;
  statement: string;
  quotations: readonly QuotationToChoose[];
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const statement = requiredName(intent.statement, 'finding');
  const place = placeIn(draft, intent);
  const id = intent.id ?? draft.newId<FindingId>();
  draft.add('findings', {
    id,
    ...place,
    order: orderAt(draft, place),
    statement,
    text: '',
    status: 'open',
    createdBy: draft.coder(),
    createdAt: context.now
  });
  const { length: count } = draftChosen(draft, { id, questionId: place.questionId }, intent.quotations);
  return draft.build('make-finding', { count, statement: statementInShort(statement) });
};
