import type { SeatId, SessionId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';
import { openWhenLocked } from './open-when-locked';

/** Drafts a seat locked at a moment; the last one opens the session. */
export function lockAt(draft: ChangeDraft, sessionId: SessionId, seatId: SeatId, lockedAt: string): void {
  const { seats } = draft.find('sessions', sessionId)!;
  draft.update('sessions', sessionId, {
    seats: seats.map((seat) => (seat.id === seatId ? { ...seat, lockedAt } : seat))
  });
  openWhenLocked(draft, sessionId);
}
