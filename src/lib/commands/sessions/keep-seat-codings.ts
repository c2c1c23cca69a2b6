import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { SeatCodingId, SeatId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';
import type { ChangeDraft } from '../change-draft';
import { matchCodes } from './match-codes';
import { sortSeatCodings, type IncomingCoding } from './sort-seat-codings';

/** Codings as a coder has them, with the codes that are on them: of the session, or the coder's own. */
export type CoderWork = { codings: readonly IncomingCoding[]; codes: readonly SessionCode[] };

/**
 * Drafts these codings as all that a seat has, and gives whether that is anything else than it had. Known ones keep their id, so that
 * decisions about them stay, and codes the session does not have yet come into its codebook. Codings in documents that are
 * not, or no longer, the session's are left out.
 */
export function keepSeatCodings(
  draft: ChangeDraft,
  session: ComparisonSession,
  seatId: SeatId,
  { codings, codes }: CoderWork
): boolean {
  const codebook = draft.find('sessionCodebooks', session.id)!;
  const { idOf, added } = matchCodes(codebook.codes, codes);
  if (added.length > 0)
    draft.put('sessionCodebooks', {
      ...codebook,
      codes: [...codebook.codes, ...added.map((code) => ({ ...code, madeBy: seatId }))]
    });
  const documents = new Set(session.documentIds);
  const incoming = codings.flatMap((coding) => {
    const codeId = idOf.get(coding.codeId);
    return codeId && documents.has(coding.documentId) ? [{ ...coding, codeId }] : [];
  });
  const known = draft.model.seatCodingsOf(session.id).filter((coding) => coding.seatId === seatId);
  const { fresh, same, changed, gone } = sortSeatCodings(known, incoming);
  const putOn = new Set(known.map(({ codingId }) => codingId));
  const again = same.filter(({ codingId }) => !putOn.has(codingId));
  for (const coding of again) draft.put('seatCodings', coding);
  for (const { after } of changed) draft.put('seatCodings', after);
  for (const { id } of gone) draft.remove('seatCodings', id);
  for (const coding of fresh) draft.add('seatCodings', { ...coding, id: draft.newId<SeatCodingId>() });
  return [again, changed, gone, fresh, added].some((list) => list.length > 0);
}
