import type { FindingId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { draftChosen, type QuotationToChoose } from './draft-chosen';
import { statementInShort } from './statement-in-short';

/**
 * Lets a finding rest on quotations, after those it rests on; one it has already is passed by.
 * @throws AppError `model/not-found`, `command/no-coder`
 */
export const chooseQuotations: Command<{
  findingId: FindingId;
  quotations: readonly QuotationToChoose[];
}> = (model, { findingId, quotations }, context) => {
  const draft = new ChangeDraft(model, context);
  const finding = model.get('findings', findingId);
  const chosen = draftChosen(draft, finding, quotations);
  return draft.build('choose-quotations', {
    count: chosen.length,
    quotation: chosen[0] ?? '',
    statement: statementInShort(finding.statement)
  });
};
