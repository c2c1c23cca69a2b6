import { AppError } from '$lib/domain/app-error';
import { firstDay, lastDay } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';

/**
 * Refuses a span that is over before it begins, however its dates are read: `2025-03` to `2025-03-02` may be.
 *
 * @throws AppError `timeline/end-before-start`
 */
export function requireSpan(name: string, { start, end }: PlannedSpan): void {
  if (start && end && lastDay(end) < firstDay(start))
    throw new AppError('timeline/end-before-start', { name, start, end });
}
