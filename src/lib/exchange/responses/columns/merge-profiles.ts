import type { ColumnProfile } from './column-profile';

/** Several columns of one item as if they were one. */
export function mergeProfiles(profiles: readonly ColumnProfile[]): ColumnProfile {
  if (profiles.length === 1) return profiles[0]!;
  const values = new Map<string, number>();
  const numbers = new Map<number, number>();
  const sum = (of: (profile: ColumnProfile) => number) => profiles.reduce((total, one) => total + of(one), 0);
  for (const profile of profiles) {
    for (const [value, count] of profile.values) values.set(value, (values.get(value) ?? 0) + count);
    for (const [value, count] of profile.numbers) numbers.set(value, (numbers.get(value) ?? 0) + count);
  }
  return {
    rows: sum(({ rows }) => rows),
    filled: sum(({ filled }) => filled),
    missing: sum(({ missing }) => missing),
    values,
    isMore: profiles.some(({ isMore }) => isMore),
    counted: sum(({ counted }) => counted),
    numeric: sum(({ numeric }) => numeric),
    days: sum(({ days }) => days),
    numbers
  };
}
