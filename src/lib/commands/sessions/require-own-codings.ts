import { AppError } from '$lib/domain/app-error';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';

/**
 * Refuses to take a seat's codings from a project in which the consensus has taken their place: the originals would be lost.
 * @throws AppError `session/promoted`
 */
export function requireOwnCodings({ promotedAt }: ComparisonSession, { source }: Seat, name: string): void {
  if (source === 'project' && promotedAt !== null) throw new AppError('session/promoted', { name });
}
