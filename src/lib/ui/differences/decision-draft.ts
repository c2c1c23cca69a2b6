import type { CodeToApply } from '$lib/commands/coding/apply-codes';
import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { CodeChange, Decision } from '$lib/domain/decision';
import type { CodeId, SeatId } from '$lib/domain/ids';
import type { Interval } from '$lib/ui/coding/lanes';

/** A code on a span, as it is being written; the code may be a new one. */
export type DraftStretch = Interval & { code: CodeToApply };

/** A text of a code as it is to become. */
export type DraftCodeChange = Pick<CodeChange, 'codeId' | 'field' | 'after'>;

/** A decision that was not taken yet. */
export type DecisionDraft = {
  choice: Decision['choice'] | null;
  /** For the choice `seats`. */
  seatIds: readonly SeatId[];
  /** For the choice `other`. */
  outcome: readonly DraftStretch[];
  reason: string;
  codeChange: DraftCodeChange | null;
};

export const noDraft: DecisionDraft = {
  choice: null,
  seatIds: [],
  outcome: [],
  reason: '',
  codeChange: null
};

/** What the form begins with: the decision there is, else nothing; agreement can be accepted at once. */
export function draftOf({ decision, kind }: DecidedDifference): DecisionDraft {
  if (!decision) return kind === 'agreed' ? { ...noDraft, choice: 'agreed' } : noDraft;
  const { choice, seatIds, outcome, reason } = decision;
  return {
    choice,
    seatIds,
    outcome:
      choice === 'other' ? outcome.map(({ start, end, codeId }) => ({ start, end, code: { codeId } })) : [],
    reason,
    // What was sharpened with it is in the codebook by now.
    codeChange: null
  };
}

/** Whether a draft says enough to be decided. */
export function isComplete({ choice, seatIds, outcome }: DecisionDraft): boolean {
  if (choice === null) return false;
  if (choice === 'seats') return seatIds.length > 0;
  return choice !== 'other' || outcome.length > 0;
}

/**
 * The draft after a seat was pressed. Of two seats one is chosen; of more each press adds or takes one, and all of them is
 * everything.
 */
export function withSeat(draft: DecisionDraft, seatId: SeatId, seats: readonly SeatId[]): DecisionDraft {
  if (seats.length <= 2) return { ...draft, choice: 'seats', seatIds: [seatId] };
  const had = draft.choice === 'all' ? seats : draft.choice === 'seats' ? draft.seatIds : [];
  const wanted = had.includes(seatId) ? had.filter((id) => id !== seatId) : [...had, seatId];
  const seatIds = seats.filter((id) => wanted.includes(id));
  if (seatIds.length === seats.length) return { ...draft, choice: 'all', seatIds: [] };
  return { ...draft, choice: seatIds.length === 0 ? null : 'seats', seatIds };
}

/** The draft with something else to be written, beginning with what stands there: the first coding of each code. */
export function withOther(draft: DecisionDraft, difference: DecidedDifference): DecisionDraft {
  if (draft.choice === 'other') return draft;
  if (draft.outcome.length > 0) return { ...draft, choice: 'other' };
  const first = difference.codings[0];
  const outcome = first ? [{ start: first.start, end: first.end, code: { codeId: first.appliedId } }] : [];
  return { ...draft, choice: 'other', outcome };
}

export function isSameCode(a: CodeToApply, b: CodeToApply): boolean {
  return 'codeId' in a && 'codeId' in b
    ? a.codeId === b.codeId
    : 'name' in a && 'name' in b && a.name === b.name;
}

/** The codes a draft names by id. */
export function codesInDraft({ choice, outcome }: DecisionDraft): CodeId[] {
  if (choice !== 'other') return [];
  return outcome.flatMap(({ code }) => ('codeId' in code ? [code.codeId] : []));
}
