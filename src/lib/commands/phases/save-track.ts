import { AppError } from '$lib/domain/app-error';
import type { TrackId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';

/** Makes a track after the last one, or gives the one with this id another name. @throws AppError `command/empty-name`, `command/name-taken` */
export const saveTrack: Command<{ id: TrackId; name: string }> = (model, { id, ...intent }, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'track');
  const tracks = model.list('tracks');
  if (tracks.some((other) => other.id !== id && nameKey(other.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'track', name });
  const order = model.find('tracks', id)?.order ?? Math.max(0, ...tracks.map((track) => track.order)) + 1;
  draft.put('tracks', { id, name, order });
  return draft.build('save-track', { name });
};
