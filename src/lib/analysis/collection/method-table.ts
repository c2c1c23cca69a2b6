import type { CaseId, QuestionId, TrackId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import { orderedPhases } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { evidenceBySource, sourceKindKey, type CollectedSource, type SourceKind } from './collected-source';
import type { CollectionOverview } from './collection-overview';
import { sourceKinds } from './source-kinds';

/** A row of the table of how data were collected, as a chapter on method has it. */
export type MethodRow = {
  key: string;
  /** Of the track, without sub-phases; none: in no phase of it. */
  phases: readonly Phase[];
  kind: SourceKind;
  /** Of those it concerns; none: unknown. */
  roles: readonly string[];
  /** Documents, or responses. */
  count: number;
  /** Different people; each anonymous response is one. */
  people: number;
  /** `YYYY-MM-DD`; null when no source has a day. */
  first: string | null;
  last: string | null;
  undated: number;
  /** Those it was planned for or has quotations on, by number. */
  questionIds: readonly QuestionId[];
};

/**
 * What was collected, together by phases of a track (null: phases of no track), sort of source and roles; in the order of
 * the phases, what is in none last. Every source is in one row: one that lies in two phases has a row of both.
 */
export function methodTable(
  model: ProjectModel,
  { sources, lines }: CollectionOverview,
  trackId: TrackId | null
): MethodRow[] {
  const phases = orderedPhases(model).filter((one) => (one.trackId ?? null) === trackId && !one.parentId);
  const questionsOf = questionsBySource(model, lines);
  const groups = new Map<string, { phases: Phase[]; roles: string[]; sources: CollectedSource[] }>();
  for (const source of sources) {
    const here = phases.filter(({ id }) => source.phaseIds.includes(id));
    const roles = source.roles.toSorted((a, b) => a.localeCompare(b, 'nl'));
    const key = [here.map(({ id }) => id).join(), sourceKindKey(source.kind), roles.join()].join(' ');
    const group = groups.get(key) ?? { phases: here, roles, sources: [] };
    groups.set(key, group);
    group.sources.push(source);
  }
  const kindOrder = new Map(sourceKinds(model).map((kind, index) => [sourceKindKey(kind), index]));
  const numbers = new Map(model.list('questions').map(({ id, number }) => [id, number]));
  const phaseOrder = (row: MethodRow) => (row.phases[0] ? phases.indexOf(row.phases[0]) : phases.length);
  return [...groups]
    .map(([key, group]): MethodRow => {
      const days = group.sources.flatMap(({ day }) => day ?? []).sort();
      const people = new Set<CaseId>(group.sources.flatMap(({ caseIds }) => caseIds));
      const anonymous = group.sources.filter(({ of, caseIds }) => 'response' in of && caseIds.length === 0);
      return {
        key,
        phases: group.phases,
        kind: group.sources[0]!.kind,
        roles: group.roles,
        count: group.sources.length,
        people: people.size + anonymous.length,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        undated: group.sources.length - days.length,
        questionIds: [...new Set(group.sources.flatMap((source) => [...questionsOf(source)]))].sort(
          (a, b) => numbers.get(a)! - numbers.get(b)!
        )
      };
    })
    .sort(
      (a, b) =>
        phaseOrder(a) - phaseOrder(b) ||
        a.phases.length - b.phases.length ||
        kindOrder.get(sourceKindKey(a.kind))! - kindOrder.get(sourceKindKey(b.kind))! ||
        a.roles.join().localeCompare(b.roles.join(), 'nl')
    );
}

/** The sub-questions each source was planned for or has quotations on. */
export function questionsBySource(
  model: ProjectModel,
  lines: CollectionOverview['lines']
): (source: CollectedSource) => ReadonlySet<QuestionId> {
  const evidence = evidenceBySource(model);
  const planned = new Map<string, Set<QuestionId>>();
  for (const line of lines)
    for (const { key } of line.found) {
      const known = planned.get(key) ?? new Set();
      planned.set(key, known);
      for (const id of line.planned.questionIds) known.add(id);
    }
  return ({ key, kind, of }) => {
    const found = evidence.get('document' in of ? key : sourceKindKey(kind));
    return new Set([...(planned.get(key) ?? []), ...(found?.keys() ?? [])]);
  };
}
