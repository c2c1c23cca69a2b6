import type { CodingId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import { ChangeDraft } from '../change-draft';
import { findOrMakeCode, type CodeToApply } from '../codes/find-or-make-code';
import type { Command } from '../command';
import { quotationsAt, type QuotationPlace } from './quotation-at';

export type { CodeToApply };

/**
 * Puts codes on quotations, making the quotation and the codes where they do not exist yet. What the current
 * coder has already put there is left alone. No codes: only marks the quotation. `inVivo`: the code has the words of the
 * text for its name, which the history keeps of a code that is made so.
 */
export const applyCodes: Command<{ places: QuotationPlace[]; codes: CodeToApply[]; inVivo?: true }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const codes = [...new Set(intent.codes.map((wanted) => findOrMakeCode(draft, wanted)))];
  const quotations = quotationsAt(draft, intent.places);
  for (const quotation of quotations) {
    const present = new Set(
      model
        .codingsOf(quotation.id)
        .filter((coding) => coding.coderId === context.coderId)
        .map((coding) => coding.codeId)
    );
    for (const code of codes) {
      if (present.has(code.id)) continue;
      draft.add('codings', {
        id: draft.newId<CodingId>(),
        quotationId: quotation.id,
        codeId: code.id,
        coderId: draft.coder(),
        at: context.now
      });
    }
  }
  const [first] = quotations;
  return draft.build(codes.length === 0 ? 'mark-quotation' : 'apply-codes', {
    quotation: first ? citation(model, first) : '',
    count: quotations.length,
    code: codes.map((code) => code.name).join(', '),
    ...(intent.inVivo && codes.some(({ id }) => !model.find('codes', id)) && { inVivo: 1 })
  });
};
