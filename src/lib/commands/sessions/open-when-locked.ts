import type { SessionId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';

/**
 * Drafts the moment a session opens: now, when all its seats are locked and it was not open yet. In the change that locks the last
 * one, so that undo of that closes the session again. A session that is open keeps its date.
 */
export function openWhenLocked(draft: ChangeDraft, sessionId: SessionId): void {
  const { seats, openedAt } = draft.find('sessions', sessionId)!;
  if (openedAt === null && seats.every(({ lockedAt }) => lockedAt !== null))
    draft.update('sessions', sessionId, { openedAt: draft.context.now });
}
