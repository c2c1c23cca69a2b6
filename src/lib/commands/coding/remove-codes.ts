import type { CodeId, QuotationId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { listOnce } from './quotation-at';

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
  const quotations = listOnce(model, intent.quotationIds);
  for (const { id } of quotations) {
    const codings = model.codingsOf(id).filter((coding) => coding.codeId === intent.codeId);
    const own = codings.filter((coding) => coding.coderId === context.coderId);
    for (const coding of own.length > 0 ? own : codings) draft.remove('codings', coding.id);
  }
  const [first] = quotations;
  return draft.build('remove-codes', {
    quotation: first ? citation(model, first) : '',
    count: quotations.length,
    code: model.get('codes', intent.codeId).name
  });
};
