import type { CodedStretch } from '$lib/domain/decision';
import type { SeatId, SessionId } from '$lib/domain/ids';
import type { SeatCoding } from '$lib/domain/seat-coding';
import { ChangeDraft } from '../change-draft';
import { requireSpan } from '../coding/quotation-at';
import type { Command } from '../command';
import { AppError } from '$lib/domain/app-error';
import {
  DecisionIndex,
  openSession,
  seatCodingsIn,
  seenOf,
  uniqueStretches,
  type CodingsToDecide
} from './decided-codings';
import { sessionCodeFor, type WantedCode } from './session-code';
import { sharpenCode, type SharpenedText } from './sharpen-code';

/** A coding the team agrees on; without boundaries it is on all of the difference. */
export type WantedOutcome = WantedCode & { start?: number; end?: number };

export type DecideDifferences = {
  sessionId: SessionId;
  differences: readonly CodingsToDecide[];
  choice: 'seats' | 'all' | 'none' | 'other';
  /** Whose codings are the outcome; for `seats`. */
  seatIds?: readonly SeatId[];
  /** What the team came to; for `other`. */
  outcome?: readonly WantedOutcome[];
  reason?: string;
  codeChange?: SharpenedText | null;
};

/**
 * Decides about differences, all in the same way: as some seats had it, everything, nothing, or something new, which may be a new code of
 * the session. Decisions about any of the same codings are replaced. The seats' codings stay as they are. A code that is sharpened
 * along with it changes in the project in the same step; the first decision holds its texts before and after.
 *
 * @throws AppError `session/not-open`, `command/empty-selection` (no difference, nobody chosen, no outcome), `command/outside-text`,
 * `command/no-coder`, `model/not-found`
 */
export const decideDifferences: Command<DecideDifferences> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const { sessionId, choice, differences } = intent;
  const session = openSession(model, sessionId);
  const seatIds =
    choice === 'seats' ? session.seats.map(({ id }) => id).filter((id) => intent.seatIds?.includes(id)) : [];
  const isEmpty =
    (choice === 'seats' && seatIds.length === 0) || (choice === 'other' && !intent.outcome?.length);
  if (differences.length === 0 || isEmpty) throw new AppError('command/empty-selection', {});
  const decisions = new DecisionIndex(draft, sessionId);
  let codeChange = intent.codeChange ? sharpenCode(draft, sessionId, intent.codeChange) : null;
  for (const difference of differences) {
    const codings = seatCodingsIn(model, sessionId, difference);
    decisions.replace({
      sessionId,
      documentId: difference.documentId,
      kind: difference.kind,
      codingIds: codings.map(({ id }) => id),
      seen: seenOf(codings),
      choice,
      seatIds,
      outcome: outcomeOf(draft, intent, codings, seatIds),
      reason: intent.reason?.trim() ?? '',
      codeChange,
      decidedBy: draft.coder(),
      decidedAt: context.now
    });
    codeChange = null;
  }
  return draft.build('decide-differences', { count: differences.length, session: session.name });
};

function outcomeOf(
  draft: ChangeDraft,
  { sessionId, choice, outcome = [] }: DecideDifferences,
  codings: readonly SeatCoding[],
  seatIds: readonly SeatId[]
): CodedStretch[] {
  switch (choice) {
    case 'none':
      return [];
    case 'all':
      return uniqueStretches(codings);
    case 'seats':
      return uniqueStretches(codings.filter(({ seatId }) => seatIds.includes(seatId)));
    case 'other': {
      const document = draft.model.get('documents', codings[0]!.documentId);
      return uniqueStretches(
        outcome.map((wanted) => {
          const start = wanted.start ?? Math.min(...codings.map((coding) => coding.start));
          const end = wanted.end ?? Math.max(...codings.map((coding) => coding.end));
          requireSpan(document, start, end);
          return { start, end, codeId: sessionCodeFor(draft, sessionId, wanted) };
        })
      );
    }
  }
}
