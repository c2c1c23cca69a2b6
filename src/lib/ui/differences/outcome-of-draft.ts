import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import { isSameCode, type DecisionDraft, type DraftStretch } from './decision-draft';

/**
 * What the consensus would be, each stretch with its code once: as the codings of the seats chosen, of all, or as written. None
 * without a choice, and for `none`. `seatIds` are in the order of the seats.
 */
export function outcomeOfDraft(
  { codings }: Pick<DecidedDifference, 'codings'>,
  { choice, seatIds, outcome }: Pick<DecisionDraft, 'choice' | 'seatIds' | 'outcome'>,
  seats: readonly string[]
): DraftStretch[] {
  if (choice === null || choice === 'none') return [];
  if (choice === 'other') return [...outcome];
  const wanted = codings.filter(({ seat }) => choice !== 'seats' || seatIds.some((id) => id === seats[seat]));
  const stretches: DraftStretch[] = [];
  for (const { start, end, appliedId } of wanted) {
    const stretch = { start, end, code: { codeId: appliedId } };
    const isThere = stretches.some(
      (other) => other.start === start && other.end === end && isSameCode(other.code, stretch.code)
    );
    if (!isThere) stretches.push(stretch);
  }
  return stretches;
}
