import { foldText } from '$lib/language/fold-text';
import type { Decision } from '$lib/domain/decision';

/** Reasons given before that hold what is typed, the latest first, each once; none that is typed in full. */
export function earlierReasons(decisions: readonly Decision[], typed: string, most = 5): string[] {
  const wanted = foldText(typed.trim()).folded;
  const found = new Map<string, string>();
  for (const { reason } of decisions.toSorted((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1))) {
    const { folded } = foldText(reason.trim());
    if (folded === '' || folded === wanted || !folded.includes(wanted) || found.has(folded)) continue;
    found.set(folded, reason.trim());
    if (found.size === most) break;
  }
  return [...found.values()];
}
