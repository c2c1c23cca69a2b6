import type { PlannedSourceFields } from '$lib/commands/collection/planned-source-fields';
import type { PhaseId, QuestionId, TrackId } from '$lib/domain/ids';
import { orderedPhases } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { collectedSources, sourceKindKey, type CollectedSource } from './collected-source';
import { awaitedSources, type AwaitedSource } from './collection-overview';
import { questionsBySource } from './method-table';
import { sourceKinds } from './source-kinds';

/**
 * A plan that asks for what there is and what events are still to give: a line for each sort of source, role and phase, for
 * the sub-questions these have quotations on. The phases are those of the track that most sources lie in. Empty without
 * sources; `sources` are all there are unless said otherwise.
 */
export function proposedPlan(
  model: ProjectModel,
  sources: readonly (CollectedSource | AwaitedSource)[] = [
    ...collectedSources(model),
    ...awaitedSources(model)
  ]
): PlannedSourceFields[] {
  const questionsOf = questionsBySource(model, []);
  const phaseOf = phaseInMainTrack(model, sources);
  const lines = new Map<string, PlannedSourceFields & { questionIds: QuestionId[] }>();
  for (const source of sources) {
    const phaseId = phaseOf(source);
    const role = source.roles.length === 1 ? source.roles[0]! : '';
    const key = [phaseId, sourceKindKey(source.kind), role].join(' ');
    const line = lines.get(key);
    const questionIds = 'of' in source ? [...questionsOf(source)] : [];
    if (line) {
      line.count += 1;
      line.questionIds = [...new Set([...line.questionIds, ...questionIds])];
    } else
      lines.set(key, {
        source: source.kind,
        role,
        caseId: null,
        phaseId,
        questionIds,
        count: 1,
        comment: ''
      });
  }
  const phaseOrder = new Map(orderedPhases(model).map(({ id }, index) => [id, index]));
  const kindOrder = new Map(sourceKinds(model).map((kind, index) => [sourceKindKey(kind), index]));
  const order = ({ phaseId }: PlannedSourceFields) => (phaseId ? phaseOrder.get(phaseId)! : Infinity);
  return [...lines.values()].sort((a, b) => {
    const [first, second] = [order(a), order(b)];
    if (first !== second) return first - second;
    const kinds = kindOrder.get(sourceKindKey(a.source))! - kindOrder.get(sourceKindKey(b.source))!;
    return kinds || a.role.localeCompare(b.role, 'nl');
  });
}

/** The first phase of each source in the track that most of them lie in; sub-phases left out. */
function phaseInMainTrack(
  model: ProjectModel,
  sources: readonly Pick<CollectedSource, 'phaseIds'>[]
): (source: Pick<CollectedSource, 'phaseIds'>) => PhaseId | null {
  const tops = orderedPhases(model).filter(({ parentId }) => !parentId);
  const trackOf = new Map<PhaseId, TrackId | null>(tops.map(({ id, trackId }) => [id, trackId ?? null]));
  const counts = new Map<TrackId | null, number>();
  for (const { phaseIds } of sources) {
    const tracks = new Set(phaseIds.flatMap((id) => (trackOf.has(id) ? [trackOf.get(id)!] : [])));
    for (const track of tracks) counts.set(track, (counts.get(track) ?? 0) + 1);
  }
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return ({ phaseIds }) => phaseIds.find((id) => trackOf.has(id) && trackOf.get(id) === main) ?? null;
}
