import { AppError } from '$lib/domain/app-error';
import type { SeatId, SessionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { getSeat } from './get-seat';
import { requireOwnCodings } from './require-own-codings';
import { seatName } from './seat-name';

/**
 * Takes the lock off a seat, so that its coder goes on before all is compared. Its codings stay until others take their place. A session
 * that was open closes: nobody sees what was locked while someone still codes. Once differences have been decided that is refused:
 * decisions would hang over codings nobody may see. Corrections need no unlocking then: a blind copy that is brought back again, or
 * locking a seat of the project again, replaces the codings and keeps the decisions. A seat of the project also stays locked once
 * the consensus is the project's coding: it could not be locked again with what its coder had.
 * @throws AppError `model/not-found`, `session/decided`, `session/promoted`
 */
export const unlockSeat: Command<{ sessionId: SessionId; seatId: SeatId }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const session = model.get('sessions', intent.sessionId);
  const seat = getSeat(session, intent.seatId);
  const count = model.decisionsOf(session.id).length;
  if (session.openedAt !== null && count > 0) throw new AppError('session/decided', { count });
  const name = seatName(model, seat);
  if (seat.lockedAt !== null) requireOwnCodings(session, seat, name);
  const seats = session.seats.map((other) => (other.id === seat.id ? { ...other, lockedAt: null } : other));
  if (seat.lockedAt !== null) draft.update('sessions', session.id, { seats, openedAt: null });
  return draft.build('unlock-seat', { name, session: session.name });
};
