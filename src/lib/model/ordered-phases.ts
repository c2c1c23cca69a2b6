import type { PhaseId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import type { ProjectModel } from './project-model';

/** Phases are numbered among those of the same track and parent: one string for each such row. */
export function phaseRow({ trackId, parentId }: Pick<Phase, 'trackId' | 'parentId'>): string {
  return `${trackId ?? ''} ${parentId ?? ''}`;
}

/** All phases: those of no track and then track by track, each followed by its sub-phases, by number. */
export function orderedPhases(model: Pick<ProjectModel, 'list'>): Phase[] {
  const order = new Map<string | null, number>(model.list('tracks').map(({ id, order }) => [id, order]));
  const phases = model.list('phases');
  const trackOrder = ({ trackId }: Phase) => (trackId ? order.get(trackId)! : -Infinity);
  const byNumber = (a: Phase, b: Phase) => a.number - b.number;
  const tops = phases
    .filter(({ parentId }) => !parentId)
    .sort((a, b) => {
      const [first, second] = [trackOrder(a), trackOrder(b)];
      return first === second ? byNumber(a, b) : first - second;
    });
  return tops.flatMap((top) => [top, ...subPhases(phases, top.id).sort(byNumber)]);
}

function subPhases(phases: readonly Phase[], parentId: PhaseId): Phase[] {
  return phases.filter((phase) => phase.parentId === parentId);
}

/** The number of a phase as it is read: `2`, of a sub-phase `2.1`. */
export function phaseNumber(model: ProjectModel, { number, parentId }: Phase): string {
  return parentId ? `${model.get('phases', parentId).number}.${number}` : String(number);
}

/** Its name; with that of its track where the study has more than one. */
export function phaseName(model: ProjectModel, { name, trackId }: Phase): string {
  return trackId && model.count('tracks') > 1 ? `${name} (${model.get('tracks', trackId).name})` : name;
}
