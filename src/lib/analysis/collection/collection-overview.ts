import { nameKey } from '$lib/commands/required-name';
import { orderedPlan } from '$lib/commands/collection/ordered-plan';
import type { DocumentKind } from '$lib/domain/document';
import type { PlannedSource } from '$lib/domain/planned-source';
import type { EventKind, StudyEvent } from '$lib/domain/study-event';
import type { ProjectModel } from '$lib/model/project-model';
import { daysOfPhase } from '../timeline/days-of';
import { itemPhases } from '../timeline/item-phases';
import { collectedSources, sourceKindKey, type CollectedSource } from './collected-source';
import { roleNames } from './role-names';

/** A line of the plan with what there is of it. */
export type PlanLine = {
  planned: PlannedSource;
  /** Its place, from 1. */
  number: number;
  /** All that fits, also beyond what was asked. One source may serve several lines. */
  found: readonly CollectedSource[];
  /** How many there are too few. */
  missing: number;
  state: 'done' | 'partly' | 'none';
  /** Nothing is amiss yet: its phase begins after today. */
  isToCome: boolean;
  /** Events that fit and have given no document: held, or still planned. */
  held: readonly StudyEvent[];
  expected: readonly StudyEvent[];
};

export type CollectionOverview = {
  lines: readonly PlanLine[];
  /** What was collected and fits no line. */
  outside: readonly CollectedSource[];
  sources: readonly CollectedSource[];
};

/** What an event leaves behind when it has been. */
const documentKindOf: Partial<Record<EventKind, DocumentKind>> = {
  interview: 'interview',
  'focus-group': 'focus-group',
  intake: 'intake-form',
  observation: 'observation',
  meeting: 'meeting-report'
};

/** An event that was held or is planned and of which nothing was collected, read as the source it would give. */
export type AwaitedSource = Pick<CollectedSource, 'kind' | 'caseIds' | 'roles' | 'phaseIds'> & {
  event: StudyEvent;
};

/** The plan for collecting data against what there is. `today` is `YYYY-MM-DD`. O(plan · (sources + events)). */
export function collectionOverview(model: ProjectModel, today: string): CollectionOverview {
  const sources = collectedSources(model);
  const awaited = awaitedSources(model);
  const inPlan = new Set<string>();
  const lines = orderedPlan(model).map((planned, index): PlanLine => {
    const fits = fitsLine(planned);
    const found = sources.filter(fits);
    for (const { key } of found) inPlan.add(key);
    const missing = Math.max(0, planned.count - found.length);
    const events = missing > 0 ? awaited.filter(fits).map(({ event }) => event) : [];
    const days = planned.phaseId ? daysOfPhase(model.get('phases', planned.phaseId)) : null;
    return {
      planned,
      number: index + 1,
      found,
      missing,
      state: missing === 0 ? 'done' : found.length > 0 ? 'partly' : 'none',
      isToCome: missing > 0 && days?.from != null && days.from > today,
      held: events.filter(({ state }) => state === 'held'),
      expected: events.filter(({ state }) => state === 'planned')
    };
  });
  return { lines, sources, outside: sources.filter(({ key }) => !inPlan.has(key)) };
}

/** Whether a source, or one that is awaited, is what a line of the plan asks for. */
function fitsLine({ source, role, caseId, phaseId }: PlannedSource) {
  const wanted = { kind: sourceKindKey(source), role: nameKey(role) };
  return ({ kind, caseIds, roles, phaseIds }: Omit<AwaitedSource, 'event'>): boolean =>
    sourceKindKey(kind) === wanted.kind &&
    (!caseId || caseIds.includes(caseId)) &&
    (wanted.role === '' || roles.some((one) => nameKey(one) === wanted.role)) &&
    (!phaseId || phaseIds.includes(phaseId));
}

/** What events are to give: those that left a document behind, themselves or by a form, and those called off are left out. */
export function awaitedSources(model: ProjectModel): AwaitedSource[] {
  const phases = itemPhases(model);
  const roles = roleNames(model);
  const withForm = new Set(
    model.list('forms').flatMap(({ eventId, documentId }) => (documentId && eventId ? [eventId] : []))
  );
  return model.list('events').flatMap((event) => {
    const documentKind = documentKindOf[event.kind];
    const isAwaited = event.state !== 'cancelled' && event.documentIds.length === 0;
    if (!documentKind || !isAwaited || withForm.has(event.id)) return [];
    return [
      {
        event,
        kind: { kind: 'document', documentKind } as const,
        caseIds: event.caseIds,
        roles: roles.ofCases(event.caseIds),
        phaseIds: phases.ofEvent(event)
      }
    ];
  });
}
