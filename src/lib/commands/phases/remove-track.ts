import type { TrackId } from '$lib/domain/ids';
import { nameLengths } from '$lib/domain/name-lengths';
import { orderedPhases, phaseRow } from '$lib/model/ordered-phases';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, storedName } from '../required-name';
import { renumberPhases } from './renumber-phases';

/**
 * Removes a track. Its phases and events stay, of no track: the phases come after those that had none, and one whose name is
 * taken there gets the name of the track behind it. @throws AppError `model/not-found`
 */
export const removeTrack: Command<{ id: TrackId }> = (model, { id }, context) => {
  const draft = new ChangeDraft(model, context);
  const track = model.get('tracks', id);
  const phases = orderedPhases(model);
  const isTop = (phase: { parentId?: string | null }) => !phase.parentId;
  const before = phases.filter((phase) => phaseRow(phase) === phaseRow({}));
  const freed = phases.filter((phase) => phase.trackId === id);
  const taken = new Set(before.map(({ name }) => nameKey(name)));
  for (const phase of freed) {
    const name = isTop(phase) ? freeName(phase.name, track.name, taken) : phase.name;
    draft.update('phases', phase.id, { name, trackId: null });
  }
  for (const event of model.list('events'))
    if (event.trackId === id) draft.update('events', event.id, { trackId: null });
  draft.remove('tracks', id);
  renumberPhases(
    draft,
    [...before, ...freed.filter(isTop)].map((phase) => draft.find('phases', phase.id)!)
  );
  return draft.build('remove-track', { name: track.name });
};

/** The name, or else that with the track behind it, and a number where that is taken too; it is taken from then on. */
function freeName(name: string, trackName: string, taken: Set<string>): string {
  for (let number = 0; ; number++) {
    const track = `${trackName.slice(0, 80)}${number > 1 ? ` ${number}` : ''}`;
    const suffix = number === 0 ? '' : ` (${track})`;
    const free = storedName(name.slice(0, nameLengths.phase - suffix.length) + suffix, 'phase');
    if (taken.has(nameKey(free))) continue;
    taken.add(nameKey(free));
    return free;
  }
}
