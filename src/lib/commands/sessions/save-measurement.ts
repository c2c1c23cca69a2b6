import { AppError } from '$lib/domain/app-error';
import type { MeasurementId, SessionId } from '$lib/domain/ids';
import type { AgreementResults, AgreementSettings, Measurement } from '$lib/domain/measurement';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { getSeat } from './get-seat';

/**
 * Keeps results as they are now. There is one first measurement of a session, from before anything was discussed: another
 * `first` (two tabs that measure at once) changes nothing. @throws AppError `session/not-open`, `command/no-coder`
 */
export const saveMeasurement: Command<{
  id: MeasurementId;
  sessionId: SessionId;
  round: Measurement['round'];
  settings: AgreementSettings;
  results: AgreementResults;
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const session = model.get('sessions', intent.sessionId);
  if (session.openedAt === null) throw new AppError('session/not-open', { name: session.name });
  for (const { seatId } of intent.results.seats) getSeat(session, seatId);
  const hasFirst = model.measurementsOf(session.id).some(({ round }) => round === 'first');
  if (intent.round !== 'first' || !hasFirst)
    draft.add('measurements', { ...intent, takenBy: draft.coder(), takenAt: context.now });
  return draft.build('save-measurement', { name: session.name });
};
