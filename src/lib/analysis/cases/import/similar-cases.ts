import type { Case } from '$lib/domain/case';
import { editDistance } from '$lib/language/edit-distance';
import { foldText } from '$lib/language/fold-text';
import type { IncomingCase } from './incoming-case';

/** Comparisons of two names at most: beyond it nobody would go through the likenesses either. */
const mostComparisons = 2_000_000;
const mostPerName = 3;

/**
 * Cases that a row without a case of its own name may mean, best first, by row number: another accent, a slip or two, or
 * the same name with more behind it. O(rows · cases).
 */
export function similarCases(
  cases: readonly Case[],
  unknown: readonly IncomingCase[]
): ReadonlyMap<number, readonly Case[]> {
  if (cases.length * unknown.length > mostComparisons) return new Map();
  const folded = cases.map((one) => ({ one, name: foldText(one.name).folded.trim() }));
  return new Map(
    unknown.flatMap(({ row, name: given }) => {
      const name = foldText(given).folded.trim();
      const found = folded
        .map(({ one, name: known }) => ({ one, distance: likeness(name, known) }))
        .filter(({ distance }) => distance < Infinity)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, mostPerName)
        .map(({ one }) => one);
      return found.length > 0 ? [[row, found] as const] : [];
    })
  );
}

/** 0 for the same letters; Infinity when they are not alike. Names of three letters differ by one at most. */
function likeness(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return Infinity;
  const distance = editDistance(a, b, shortest < 5 ? 1 : 2);
  if (distance < Infinity) return distance;
  return a.startsWith(`${b} `) || b.startsWith(`${a} `) ? 3 : Infinity;
}
