import type { Difference } from '$lib/analysis/differences/difference';
import type { DifferenceKind } from '$lib/domain/decision';

/** Differences of one kind; of codings of some coders only, those of the same coders: `some-only:0`. */
export type DifferenceGroup = {
  key: string;
  kind: DifferenceKind;
  /** Who coded here, by index; only for `some-only`. */
  seats: readonly number[];
};

export const kindsInOrder: readonly DifferenceKind[] = [
  'other-code',
  'other-boundaries',
  'some-only',
  'agreed'
];

/** The group a difference is listed under. */
export function groupKeyOf({ kind, seats }: Pick<Difference, 'kind' | 'seats'>): string {
  return kind === 'some-only' ? `some-only:${seats.join('-')}` : kind;
}

/** The groups of differences in the order of the queue: what they disagree on most first, what they agree on last. */
export function groupsOf(differences: readonly Pick<Difference, 'kind' | 'seats'>[]): DifferenceGroup[] {
  const groups = new Map<string, DifferenceGroup>();
  for (const { kind, seats } of differences) {
    const key = groupKeyOf({ kind, seats });
    if (!groups.has(key)) groups.set(key, { key, kind, seats: kind === 'some-only' ? seats : [] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) ||
      a.seats.length - b.seats.length ||
      compareLists(a.seats, b.seats)
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
}
