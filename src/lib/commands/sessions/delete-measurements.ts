import { AppError } from '$lib/domain/app-error';
import type { MeasurementId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Removes measurements, but never a first one: that is frozen. @throws AppError `session/first-measurement` */
export const deleteMeasurements: Command<{ ids: MeasurementId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const measurements = Array.from(new Set(intent.ids), (id) => model.get('measurements', id));
  if (measurements.some(({ round }) => round === 'first'))
    throw new AppError('session/first-measurement', {});
  for (const { id } of measurements) draft.remove('measurements', id);
  const [first] = measurements;
  const name = first ? model.get('sessions', first.sessionId).name : '';
  return draft.build('delete-measurements', { count: measurements.length, name });
};
