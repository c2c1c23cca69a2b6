import type { Stance } from '$lib/domain/evidence-link';
import type { QuotationLayout } from '$lib/domain/finding';
import type { FindingId, FindingQuotationId, QuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { citation } from '../coding/quotation-at';
import { stanceTowards } from './stance-towards';
import { statementInShort } from './statement-in-short';

/** A quotation to choose with its words now, which are kept to tell when it changes. */
export type QuotationToChoose = {
  quotationId: QuotationId;
  words: string;
  /** Without it that of the quotation as evidence for the finding's sub-question, else supporting. */
  stance?: Stance;
  layout?: QuotationLayout;
};

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
  const known = model.chosenFor(findingId);
  const present = new Set(known.map(({ quotationId }) => quotationId));
  const { questionId } = finding;
  const stanceFor = (id: QuotationId) =>
    (questionId && stanceTowards(model, id, { kind: 'question', id: questionId })) ?? 'supporting';
  const chosen: string[] = [];
  let order = known.at(-1)?.order ?? 0;
  for (const { quotationId, words, stance, layout } of quotations) {
    const quotation = model.get('quotations', quotationId);
    if (present.has(quotationId)) continue;
    present.add(quotationId);
    chosen.push(citation(model, quotation));
    const { start, end, documentId } = quotation;
    draft.add('findingQuotations', {
      id: draft.newId<FindingQuotationId>(),
      findingId,
      quotationId,
      order: (order += 1),
      stance: stance ?? stanceFor(quotationId),
      excerpt: null,
      layout: layout ?? 'block',
      chosen: { textId: model.get('documents', documentId).textId, start, end, words },
      coderId: draft.coder(),
      at: context.now
    });
  }
  return draft.build('choose-quotations', {
    count: chosen.length,
    quotation: chosen[0] ?? '',
    statement: statementInShort(finding.statement)
  });
};
