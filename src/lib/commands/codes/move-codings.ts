import type { Coding } from '$lib/domain/coding';
import type { CodeId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';

/**
 * Drafts codings onto another code, each keeping its id, coder and time. Where that makes a coder say the same of a
 * quotation twice, the earliest stays. O(codings, those of the other code among them).
 */
export function moveCodings(draft: ChangeDraft, codings: readonly Coding[], toId: CodeId): void {
  const earliest = new Map(draft.model.codingsWith(toId).map((coding) => [placeOf(coding), coding]));
  for (const coding of codings) {
    const place = placeOf(coding);
    const twin = earliest.get(place);
    if (twin && twin.at <= coding.at) {
      draft.remove('codings', coding.id);
      continue;
    }
    if (twin) draft.remove('codings', twin.id);
    draft.put('codings', { ...coding, codeId: toId });
    earliest.set(place, coding);
  }
}

function placeOf({ quotationId, coderId }: Coding): string {
  return `${quotationId} ${coderId}`;
}
