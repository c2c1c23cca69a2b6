import type { CodeId, CodingId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import { findCodeByName, newCode } from '../codes/new-code';
import type { Command } from '../command';
import { citation, quotationAt, type QuotationPlace } from './quotation-at';

/** A code to apply: an existing one, or a name that finds one or makes a new open code. */
export type CodeToApply = { codeId: CodeId } | { name: string; newCodeId?: CodeId };

/**
 * Puts codes on quotations, making the quotation and the codes where they do not exist yet. What the current
 * coder has already put there is left alone. No codes: only marks the quotation.
 */
export const applyCodes: Command<{ places: QuotationPlace[]; codes: CodeToApply[] }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const codes = intent.codes.map((wanted) =>
    'codeId' in wanted
      ? model.get('codes', wanted.codeId)
      : (findCodeByName(model, wanted.name) ?? newCode(draft, { id: wanted.newCodeId, name: wanted.name }))
  );
  const quotations = intent.places.map((place) => quotationAt(draft, place));
  for (const quotation of quotations) {
    const present = new Set(
      model
        .codingsOf(quotation.id)
        .filter((coding) => coding.coderId === context.coderId)
        .map((coding) => coding.codeId)
    );
    for (const code of codes) {
      if (present.has(code.id)) continue;
      present.add(code.id);
      draft.put('codings', {
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
    code: codes.map((code) => code.name).join(', ')
  });
};
