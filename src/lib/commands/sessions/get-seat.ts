import { AppError } from '$lib/domain/app-error';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import type { SeatId } from '$lib/domain/ids';

/** @throws AppError `model/not-found` */
export function getSeat({ seats }: ComparisonSession, id: SeatId): Seat {
  const seat = seats.find((candidate) => candidate.id === id);
  if (!seat) throw new AppError('model/not-found', { table: 'sessions', id });
  return seat;
}
