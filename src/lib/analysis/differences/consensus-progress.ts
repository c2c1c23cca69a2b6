import { differenceKinds, type DifferenceKind } from '$lib/domain/decision';
import type { DecidedDifference } from './decided-differences';

/** How far a session is on its way to consensus, in differences. */
export type ConsensusProgress = {
  /** Places all coded alike. */
  agreed: number;
  /** Those of them that were accepted, or decided otherwise. */
  accepted: number;
  /** Differences in all: agreements are none. */
  differences: number;
  /** Differences with a decision that holds. */
  decided: number;
  /** Differences without a decision. */
  open: number;
  /** Differences and agreements whose codings changed since they were decided about. */
  stale: number;
  byKind: Record<DifferenceKind, { total: number; decided: number; stale: number }>;
};

/** Counts what was decided and what is still to be talked about. */
export function consensusProgress(differences: readonly DecidedDifference[]): ConsensusProgress {
  const byKind = Object.fromEntries(
    differenceKinds.map((kind) => [kind, { total: 0, decided: 0, stale: 0 }])
  ) as ConsensusProgress['byKind'];
  for (const { kind, decision, isStale } of differences) {
    byKind[kind].total += 1;
    if (isStale) byKind[kind].stale += 1;
    else if (decision) byKind[kind].decided += 1;
  }
  const { agreed, ...others } = byKind;
  const sum = (field: 'total' | 'decided' | 'stale') =>
    Object.values(others).reduce((total, kind) => total + kind[field], 0);
  return {
    agreed: agreed.total,
    accepted: agreed.decided,
    differences: sum('total'),
    decided: sum('decided'),
    open: sum('total') - sum('decided') - sum('stale'),
    stale: sum('stale') + agreed.stale,
    byKind
  };
}
