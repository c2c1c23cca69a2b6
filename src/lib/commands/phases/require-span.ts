import { AppError } from '$lib/domain/app-error';
import { firstDay, lastDay } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';

/** Whether it is over before it begins, however its dates are read: `2025-03` to `2025-03-02` is not. */
export function endsBeforeStart({ start, end }: PlannedSpan): boolean {
  return start !== null && end !== null && lastDay(end) < firstDay(start);
}

/**
 * Refuses a span that is over before it begins.
 *
 * @throws AppError `timeline/end-before-start`
 */
export function requireSpan(name: string, span: PlannedSpan): void {
  const { start, end } = span;
  if (start && end && endsBeforeStart(span))
    throw new AppError('timeline/end-before-start', { name, start, end });
}
