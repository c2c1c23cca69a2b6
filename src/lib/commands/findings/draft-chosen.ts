import type { Stance } from '$lib/domain/evidence-link';
import type { Finding, QuotationLayout } from '$lib/domain/finding';
import type { FindingQuotationId, QuotationId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import type { ChangeDraft } from '../change-draft';
import { stanceTowards } from './stance-towards';

/** A quotation to choose with its words now, which are kept to tell when it changes. */
export type QuotationToChoose = {
  quotationId: QuotationId;
  words: string;
  /** Without it that of the quotation as evidence for the finding's sub-question, else supporting. */
  stance?: Stance;
  layout?: QuotationLayout;
};

/**
 * Drafts that a finding, which may be drafted itself, rests on quotations after those it rests on; one it has already is
 * passed by. The citations of those that are new, in the order given.
 * @throws AppError `model/not-found`, `command/no-coder`
 */
export function draftChosen(
  draft: ChangeDraft,
  { id: findingId, questionId }: Pick<Finding, 'id' | 'questionId'>,
  quotations: readonly QuotationToChoose[]
): string[] {
  const { model } = draft;
  const known = model.chosenFor(findingId);
  const present = new Set(known.map(({ quotationId }) => quotationId));
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
      at: draft.context.now
    });
  }
  return chosen;
}
