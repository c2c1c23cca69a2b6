import { codeColourCount } from '$lib/domain/code';
import type { Phase } from '$lib/domain/phase';
import type { ProjectModel } from '$lib/model/project-model';

/** The colour a phase is shown in, an index into the palette of the codes: its own, else that of the phase it is a part of, else that of its number. */
export function phaseColour(model: ProjectModel, { colour, parentId, number }: Phase): number {
  if (typeof colour === 'number') return colour;
  if (parentId) return phaseColour(model, model.get('phases', parentId));
  return (number - 1) % codeColourCount;
}
