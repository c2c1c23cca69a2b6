import { AppError } from '$lib/domain/app-error';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { getSeat } from './get-seat';
import { keepSeatCodings } from './keep-seat-codings';
import { lockAt } from './lock-at';
import type { ReturnedReading } from './returned-reading';
import { seatName } from './seat-name';

/**
 * Takes what a blind copy brought back as the codings of its seat, locked when the coder locked it; the last one to come back
 * opens the session. Taking the same again changes nothing. What was read is merged anew with what is there now. Corrected
 * codings keep their ids, so decisions about them stay.
 * @throws AppError `model/not-found`, `session/codes-in-project`
 */
export const takeReturned: Command<{ reading: ReturnedReading }> = (model, { reading }, context) => {
  const draft = new ChangeDraft(model, context);
  const session = model.get('sessions', reading.sessionId);
  const seat = getSeat(session, reading.seatId);
  const name = seatName(model, seat);
  if (seat.source === 'project') throw new AppError('session/codes-in-project', { name });
  keepSeatCodings(draft, session, seat.id, reading.work);
  lockAt(draft, session.id, seat.id, reading.lockedAt);
  return draft.build('take-returned', { name, session: session.name });
};
