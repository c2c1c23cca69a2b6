import type { StudyTimeline } from '$lib/analysis/timeline/study-timeline';
import { dayNumber } from '$lib/analysis/timeline/day-number';
import type { TimeView } from './time-axis';

/** From the first day of a timeline to its last with a little air, two weeks at least; a month around today when it has no dates. */
export function fittingView({ first, last }: Pick<StudyTimeline, 'first' | 'last'>, today: string): TimeView {
  if (first === null || last === null) return { from: dayNumber(today) - 15, to: dayNumber(today) + 16 };
  const [from, to] = [dayNumber(first), dayNumber(last) + 1];
  const air = Math.max(1, (to - from) * 0.02, (14 - (to - from)) / 2);
  return { from: from - air, to: to + air };
}
