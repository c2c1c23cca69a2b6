import { AppError } from '$lib/domain/app-error';
import type { CodedStretch } from '$lib/domain/decision';
import type { CodeId, SessionId } from '$lib/domain/ids';
import type { SeatCoding } from '$lib/domain/seat-coding';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import {
  DecisionIndex,
  openSession,
  seatCodingsIn,
  seenOf,
  uniqueStretches,
  type CodingsToDecide
} from './decided-codings';

/**
 * Takes what all coded alike as the consensus, in one step. Where seats applied different codes that roll up to one, the outcome is that
 * one. What was decided about the same codings before is replaced; an agreement that was accepted already stays as it is.
 *
 * @throws AppError `session/not-open`, `command/empty-selection` (something that is no agreement), `command/no-coder`, `model/not-found`
 */
export const acceptAgreements: Command<{
  sessionId: SessionId;
  differences: readonly CodingsToDecide[];
}> = (model, { sessionId, differences }, context) => {
  const draft = new ChangeDraft(model, context);
  const session = openSession(model, sessionId);
  const decisions = new DecisionIndex(draft, sessionId);
  for (const agreement of differences) {
    if (agreement.kind !== 'agreed') throw new AppError('command/empty-selection', {});
    const codings = seatCodingsIn(model, sessionId, agreement);
    const codingIds = codings.map(({ id }) => id);
    const seen = seenOf(codings);
    const known = decisions.find(codingIds);
    if (known?.choice === 'agreed' && JSON.stringify(known.seen) === JSON.stringify(seen)) continue;
    decisions.replace({
      sessionId,
      documentId: agreement.documentId,
      kind: 'agreed',
      codingIds,
      seen,
      choice: 'agreed',
      seatIds: [],
      outcome: agreedOutcome(codings, agreement.codings[0]!.codeId),
      reason: '',
      codeChange: null,
      decidedBy: draft.coder(),
      decidedAt: context.now
    });
  }
  return draft.build('accept-agreements', { count: differences.length, session: session.name });
};

/** Each span with the code that was applied to it, or `rolledUp` when seats applied different ones. */
function agreedOutcome(codings: readonly SeatCoding[], rolledUp: CodeId): CodedStretch[] {
  const applied = new Map<string, Set<CodeId>>();
  for (const { start, end, codeId } of codings) {
    const span = `${start}:${end}`;
    applied.set(span, (applied.get(span) ?? new Set()).add(codeId));
  }
  return uniqueStretches(
    codings.map(({ start, end, codeId }) => ({
      start,
      end,
      codeId: applied.get(`${start}:${end}`)!.size === 1 ? codeId : rolledUp
    }))
  );
}
