import type { CodeCoefficient } from '$lib/analysis/agreement/coefficients';
import type { CodeId } from '$lib/domain/ids';
import type { CodeAgreement } from '$lib/domain/measurement';
import { codeCoefficients } from '$lib/messages/agreement-words';

/** What the table of codes can be sorted by: the name, how often it was given, a coefficient. */
export type CodeSort = 'name' | 'coded' | CodeCoefficient;

export type CodeChoices = {
  /** Words the name must hold. */
  search: string;
  /** The codes of a group; null: all. */
  codeIds: ReadonlySet<CodeId> | null;
  /** Whether codes that nobody gave are among them. */
  withUnused: boolean;
  sort: CodeSort;
  direction: 'ascending' | 'descending';
};

/**
 * The codes that fit the choices, sorted. A coefficient that is undefined comes after those that are not, whatever the direction; equal
 * ones keep the order of the codebook.
 */
export function codeRows(
  codes: readonly CodeAgreement[],
  { search, codeIds, withUnused, sort, direction }: CodeChoices
): CodeAgreement[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = codes.filter(
    ({ codeId, name, coded }) =>
      (withUnused || coded.some((count) => count > 0)) &&
      (codeIds === null || codeIds.has(codeId)) &&
      words.every((word) => name.toLowerCase().includes(word))
  );
  const sign = direction === 'ascending' ? 1 : -1;
  if (sort === 'name') return found.sort((a, b) => sign * a.name.localeCompare(b.name));
  const value = (code: CodeAgreement) => (sort === 'coded' ? sum(code.coded) : valueOf(code, sort));
  return found.sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

/** Why coefficients of the codes are undefined, each reason with the codes it holds for, the most frequent first. */
export function whyUndefined(
  codes: readonly CodeAgreement[],
  keys: readonly CodeCoefficient[]
): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { estimates } of codes) {
    const reasons = new Set<string>();
    for (const key of keys) {
      const estimate = estimates[key];
      if (estimate?.status === 'undefined') reasons.add(estimate.reason);
    }
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return Array.from(counts, ([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

/** The columns a table of codes begins with, of those that are in the results. */
export function usualColumns(seatCount: number): CodeCoefficient[] {
  const kappa = seatCount === 2 ? 'cohensKappa' : 'fleissKappa';
  return codeCoefficients.filter((key) =>
    ['percentAgreement', 'positiveAgreement', kappa, 'krippendorffAlpha'].includes(key)
  );
}

function valueOf({ estimates }: CodeAgreement, key: CodeCoefficient): number | null {
  const estimate = estimates[key];
  return estimate?.status === 'defined' ? estimate.value : null;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
