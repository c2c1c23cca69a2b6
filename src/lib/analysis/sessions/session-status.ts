import { seatName } from '$lib/commands/sessions/seat-name';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import type { ProjectModel } from '$lib/model/project-model';

export type SeatStatus = {
  seat: Seat;
  /** The coder, with the moment where there is one. */
  name: string;
  state: 'coding' | 'locked';
  /** How many codings were locked; null while nobody may know, in a blind session that is not open. */
  codings: number | null;
};

export type SessionStatus = {
  /** `coding`: not all have locked. `open`: nothing is decided yet. `promoted`: the consensus is the project's coding. */
  state: 'coding' | 'open' | 'consensus' | 'promoted';
  seats: SeatStatus[];
  /** Of how many seats it waits for. */
  coding: number;
};

/** Where a session stands. O(codings of the session). */
export function sessionStatus(model: ProjectModel, session: ComparisonSession): SessionStatus {
  const isVisible = session.openedAt !== null || !session.blind;
  const counts = new Map<string, number>();
  if (isVisible)
    for (const { seatId } of model.seatCodingsOf(session.id))
      counts.set(seatId, (counts.get(seatId) ?? 0) + 1);
  const seats = session.seats.map((seat): SeatStatus => {
    const codings = isVisible ? (counts.get(seat.id) ?? 0) : null;
    const state = seat.lockedAt === null ? 'coding' : 'locked';
    return { seat, name: seatName(model, seat), state, codings };
  });
  const coding = seats.filter(({ state }) => state === 'coding').length;
  return { state: stateOf(model, session), seats, coding };
}

function stateOf(
  model: ProjectModel,
  { id, openedAt, promotedAt }: ComparisonSession
): SessionStatus['state'] {
  if (openedAt === null) return 'coding';
  if (promotedAt !== null) return 'promoted';
  return model.decisionsOf(id).length > 0 ? 'consensus' : 'open';
}
