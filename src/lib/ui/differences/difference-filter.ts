import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { CodeId, DocumentId } from '$lib/domain/ids';
import { groupKeyOf, type DifferenceGroup } from './difference-groups';

/** `changed`: decided, but the codings changed since. */
export const progressStates = ['all', 'open', 'decided', 'changed'] as const;
export type ProgressState = (typeof progressStates)[number];

/** Which differences the queue shows; an empty list lets everything through. */
export type DifferenceFilter = {
  /** Keys of groups, see `groupKeyOf`. */
  groups: readonly string[];
  codeIds: readonly CodeId[];
  /** Only where a coder has one of `codeIds` and another has this one in the same turn, see `opposedKeys`; null: does not matter. */
  againstId: CodeId | null;
  documentIds: readonly DocumentId[];
  state: ProgressState;
};

export const everyDifference: DifferenceFilter = {
  groups: [],
  codeIds: [],
  againstId: null,
  documentIds: [],
  state: 'all'
};

export function isFiltering(filter: DifferenceFilter): boolean {
  const { groups, codeIds, documentIds, state } = filter;
  return groups.length + codeIds.length + documentIds.length > 0 || state !== 'all';
}

/** How far a difference is: what was decided on codings that changed since is open again. */
export function stateOf({ decision, isStale }: DecidedDifference): Exclude<ProgressState, 'all'> {
  if (!decision) return 'open';
  return isStale ? 'changed' : 'decided';
}

/** @param opposed the keys of `opposedKeys`, for a filter with `againstId` */
export function passes(
  difference: DecidedDifference,
  filter: DifferenceFilter,
  opposed: ReadonlySet<string> | null = null
): boolean {
  const { groups, documentIds, state } = filter;
  const codeIds = filter.againstId ? [...filter.codeIds, filter.againstId] : filter.codeIds;
  if (opposed && !opposed.has(difference.key)) return false;
  if (groups.length > 0 && !groups.includes(groupKeyOf(difference))) return false;
  if (documentIds.length > 0 && !documentIds.includes(difference.documentId as DocumentId)) return false;
  if (codeIds.length > 0 && !difference.codeIds.some((id) => codeIds.includes(id))) return false;
  return state === 'all' || stateOf(difference) === state;
}

/**
 * What passes, in the order of the queue: by group, then by the documents in the order given, then by place. Differences at
 * the same place keep the order they came in. O(n log n).
 */
export function orderedQueue(
  differences: readonly DecidedDifference[],
  groups: readonly DifferenceGroup[],
  documentIds: readonly string[],
  filter: DifferenceFilter
): DecidedDifference[] {
  const groupOrder = new Map(groups.map(({ key }, index) => [key, index]));
  const documentOrder = new Map(documentIds.map((id, index) => [id, index]));
  return differences
    .filter((difference) => passes(difference, filter))
    .map((difference) => ({ difference, group: groupOrder.get(groupKeyOf(difference)) ?? 0 }))
    .sort(
      (a, b) =>
        a.group - b.group ||
        (documentOrder.get(a.difference.documentId) ?? 0) -
          (documentOrder.get(b.difference.documentId) ?? 0) ||
        a.difference.start - b.difference.start ||
        a.difference.end - b.difference.end
    )
    .map(({ difference }) => difference);
}

/** The difference to go to after the one at `index`: the next one that is not decided, round to the start; null: all are. */
export function nextUndecided(rows: readonly DecidedDifference[], index: number): DecidedDifference | null {
  const isOpen = (row: DecidedDifference) => stateOf(row) !== 'decided';
  return rows.slice(index + 1).find(isOpen) ?? rows.slice(0, index).find(isOpen) ?? null;
}
