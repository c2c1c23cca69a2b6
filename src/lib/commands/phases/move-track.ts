import type { TrackId } from '$lib/domain/ids';
import { orderedTracks } from '$lib/model/ordered-tracks';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Gives a track another place, counted from 1; past either end is first or last. @throws AppError `model/not-found` */
export const moveTrack: Command<{ id: TrackId; toNumber: number }> = (model, { id, toNumber }, context) => {
  const draft = new ChangeDraft(model, context);
  const track = model.get('tracks', id);
  const others = orderedTracks(model).filter((other) => other.id !== id);
  const place = Math.min(Math.max(1, toNumber), others.length + 1);
  others
    .toSpliced(place - 1, 0, track)
    .forEach((other, index) => draft.update('tracks', other.id, { order: index + 1 }));
  return draft.build('move-track', { name: track.name, to: place });
};
