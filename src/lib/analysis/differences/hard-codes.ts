import { differenceKinds, type DifferenceKind } from '$lib/domain/decision';
import type { ComparedCode } from '../agreement/agreement-material';
import type { Difference } from './difference';

/** How often coders agreed and differed about a code. */
export type CodeDifferences = {
  code: ComparedCode;
  byKind: Record<DifferenceKind, number>;
  /** Those that are no agreements. */
  differences: number;
  /** Agreements over all places with the code, 0 to 1; null when nobody used it. */
  agreedShare: number | null;
};

/**
 * Every code with its differences, the hardest first: most differences, then the smallest share agreed, then codebook order. A
 * difference about two codes counts for both. O(codes + differences).
 */
export function hardCodes(
  codes: readonly ComparedCode[],
  differences: readonly Pick<Difference, 'kind' | 'codeIds'>[]
): CodeDifferences[] {
  const counts = new Map(
    codes.map(({ id }) => [
      id,
      Object.fromEntries(differenceKinds.map((kind) => [kind, 0])) as CodeDifferences['byKind']
    ])
  );
  for (const { kind, codeIds } of differences)
    for (const id of codeIds) {
      const count = counts.get(id);
      if (count) count[kind] += 1;
    }
  const rows = codes.map((code) => {
    const byKind = counts.get(code.id)!;
    const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
    const differences = total - byKind.agreed;
    return { code, byKind, differences, agreedShare: total === 0 ? null : byKind.agreed / total };
  });
  return rows.sort((a, b) => b.differences - a.differences || (a.agreedShare ?? 1) - (b.agreedShare ?? 1));
}
