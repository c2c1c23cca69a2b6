import type { CodeId, CoderId, CodingId, QuotationId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import { ChangeDraft } from '../change-draft';
import { listOnce } from '../coding/quotation-at';
import type { Command } from '../command';
import { arrangeSiblings } from './code-places';
import { findOrMakeCode, type CodeToApply } from './find-or-make-code';
import { moveCodings } from './move-codings';

/** What becomes of the code the quotations have: `split` and `replace` take it off, `copy` leaves it. */
export type Recoding = 'split' | 'replace' | 'copy';

/**
 * Gives quotations another code where they have one, for every coder who put it there. `split` and `replace` move the
 * codings with coder and time; `copy` adds new ones. A code made by a split comes right after the one it is split off,
 * in its colour. Quotations without the code are passed by.
 * @throws AppError `model/not-found`, `command/empty-name`
 */
export const recodeQuotations: Command<{
  quotationIds: QuotationId[];
  fromId: CodeId;
  to: CodeToApply;
  as: Recoding;
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const { as, fromId } = intent;
  const from = model.get('codes', fromId);
  const places = listOnce(model, intent.quotationIds).flatMap((quotation) => {
    const codings = model.codingsOf(quotation.id).filter(({ codeId }) => codeId === fromId);
    return codings.length > 0 ? [{ quotation, codings }] : [];
  });
  const codings = places.flatMap((place) => place.codings);
  const to = codings.length > 0 ? targetOf(draft, intent) : from;
  if (to.id !== fromId) {
    if (as === 'copy') copyCodings(draft, places, to.id);
    else moveCodings(draft, codings, to.id);
  }
  const [first] = places;
  return draft.build(as === 'split' ? 'split-code' : as === 'replace' ? 'replace-code' : 'copy-code', {
    quotation: first ? citation(model, first.quotation) : '',
    count: places.length,
    from: from.name,
    code: to.name,
    fromId,
    toId: to.id
  });
};

function targetOf(draft: ChangeDraft, { fromId, to, as }: { fromId: CodeId; to: CodeToApply; as: Recoding }) {
  if (as !== 'split') return findOrMakeCode(draft, to);
  const { parentId, colour } = draft.model.get('codes', fromId);
  const code = findOrMakeCode(draft, to, { parentId, colour });
  if (draft.model.find('codes', code.id)) return code;
  const siblings = draft.model.childrenOf(parentId);
  const beside = siblings.flatMap((sibling) => (sibling.id === fromId ? [sibling, code] : [sibling]));
  arrangeSiblings(draft, parentId, beside, new Set([code.id]));
  return code;
}

function copyCodings(
  draft: ChangeDraft,
  places: readonly { quotation: { id: QuotationId }; codings: readonly { coderId: CoderId }[] }[],
  codeId: CodeId
): void {
  for (const { quotation, codings } of places) {
    const present = draft.model.codingsOf(quotation.id).filter((coding) => coding.codeId === codeId);
    const coders = new Set(present.map(({ coderId }) => coderId));
    for (const { coderId } of codings)
      if (!coders.has(coderId))
        draft.add('codings', {
          id: draft.newId<CodingId>(),
          quotationId: quotation.id,
          codeId,
          coderId,
          at: draft.context.now
        });
  }
}
