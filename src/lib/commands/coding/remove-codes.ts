import type { CodeId, QuotationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { citation } from './quotation-at';

/**
 * Takes a code off quotations: the current coder's coding, or, where the coder has none there, everyone's.
 * The quotations stay.
 */
export const removeCodes: Command<{ quotationIds: QuotationId[]; codeId: CodeId }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  for (const quotationId of intent.quotationIds) {
    const codings = model.codingsOf(quotationId).filter((coding) => coding.codeId === intent.codeId);
    const own = codings.filter((coding) => coding.coderId === context.coderId);
    for (const coding of own.length > 0 ? own : codings) draft.remove('codings', coding.id);
  }
  const [first] = intent.quotationIds;
  return draft.build('remove-codes', {
    quotation: first ? citation(model, model.get('quotations', first)) : '',
    count: intent.quotationIds.length,
    code: model.get('codes', intent.codeId).name
  });
};
