import { AppError } from '$lib/domain/app-error';
import type { SeatId, SessionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { codingsInProject } from './codings-in-project';
import { getSeat } from './get-seat';
import { keepSeatCodings } from './keep-seat-codings';
import { lockAt } from './lock-at';
import { requireOwnCodings } from './require-own-codings';
import { seatName } from './seat-name';

/**
 * Locks a seat. One that codes in the project itself: with what the coder has there now, also when it was locked before, as the way to
 * bring corrections in: what is the same keeps its id, so decisions stay, and when nothing changed nothing happens. Not once the
 * consensus is the project's coding: what the coder had has made way for it. One with a blind copy is locked by taking that
 * back (`takeReturned`); here only what has come back and was unlocked is locked again.
 * @throws AppError `model/not-found`, `session/not-returned`, `session/promoted`
 */
export const lockSeat: Command<{ sessionId: SessionId; seatId: SeatId }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const session = model.get('sessions', intent.sessionId);
  const seat = getSeat(session, intent.seatId);
  const name = seatName(model, seat);
  requireOwnCodings(session, seat, name);
  let isChanged = seat.lockedAt === null;
  if (seat.source === 'project')
    isChanged = keepSeatCodings(draft, session, seat.id, codingsInProject(model, session, seat)) || isChanged;
  else if (!model.seatCodingsOf(session.id).some(({ seatId }) => seatId === seat.id))
    throw new AppError('session/not-returned', { name });
  if (isChanged) lockAt(draft, session.id, seat.id, context.now);
  return draft.build('lock-seat', { name, session: session.name });
};
