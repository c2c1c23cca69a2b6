import type { SessionId } from '$lib/domain/ids';
import type { Decision } from '$lib/domain/decision';
import type { ProjectModel } from '$lib/model/project-model';
import type { Difference } from './difference';

/** A difference, or an agreement, with what was decided about it. */
export type DecidedDifference = Difference & {
  /** The decision about these codings, or the last one about some of them; null when there is none. */
  decision: Decision | null;
  /** The decision was taken on other codings than there are now: it is to be looked at again. */
  isStale: boolean;
};

export type DecidedDifferences = {
  /** In the order given. */
  differences: DecidedDifference[];
  /** Decisions all of whose codings are gone: they came back without them. Oldest first. */
  orphans: Decision[];
};

/**
 * Differences with the decisions of their session. A decision holds as long as its codings are exactly those of the difference, with the
 * boundaries and codes that were seen; else it is stale. O(codings + decisions).
 */
export function decidedDifferences(
  model: ProjectModel,
  sessionId: SessionId,
  differences: readonly Difference[]
): DecidedDifferences {
  const decisions = model
    .decisionsOf(sessionId)
    .sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0));
  const aboutCoding = new Map<string, Decision[]>();
  for (const decision of decisions)
    for (const id of decision.codingIds) {
      const about = aboutCoding.get(id);
      if (about) about.push(decision);
      else aboutCoding.set(id, [decision]);
    }
  return {
    differences: differences.map((difference) => {
      const about = difference.codings.flatMap(({ id }) => aboutCoding.get(id) ?? []);
      const holding = about.findLast((decision) => holds(decision, difference));
      const last = about.reduce<Decision | null>(
        (last, one) => (last && last.decidedAt > one.decidedAt ? last : one),
        null
      );
      return { ...difference, decision: holding ?? last, isStale: !holding && last !== null };
    }),
    orphans: decisions.filter(({ codingIds }) => !codingIds.some((id) => model.find('seatCodings', id)))
  };
}

/** Whether the codings are those the decision was taken on, as they were then. */
function holds({ codingIds, seen }: Decision, { codings }: Difference): boolean {
  if (codingIds.length !== codings.length) return false;
  const seenOf = new Map<string, Decision['seen'][number]>(codingIds.map((id, index) => [id, seen[index]!]));
  return codings.every(({ id, start, end, appliedId }) => {
    const before = seenOf.get(id);
    return before?.start === start && before.end === end && before.codeId === appliedId;
  });
}
