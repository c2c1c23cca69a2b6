import type { Coding } from '$lib/domain/coding';
import type { CodeId, CoderId, QuotationId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';

/**
 * Drafts codings onto another code, each keeping its id, coder and time. Where that makes a coder say the same of a
 * quotation twice, the earliest stays. O(codings, those of the other code among them).
 */
export function moveCodings(draft: ChangeDraft, codings: readonly Coding[], toId: CodeId): void {
  const earliest = new Map<QuotationId, Map<CoderId, Coding>>();
  for (const coding of draft.model.codingsWith(toId)) keep(earliest, coding);
  for (const coding of codings) {
    const twin = earliest.get(coding.quotationId)?.get(coding.coderId);
    if (twin && twin.at <= coding.at) {
      draft.remove('codings', coding.id);
      continue;
    }
    if (twin) draft.remove('codings', twin.id);
    draft.put('codings', { ...coding, codeId: toId });
    keep(earliest, coding);
  }
}

function keep(earliest: Map<QuotationId, Map<CoderId, Coding>>, coding: Coding): void {
  const here = earliest.get(coding.quotationId);
  if (here) here.set(coding.coderId, coding);
  else earliest.set(coding.quotationId, new Map([[coding.coderId, coding]]));
}
