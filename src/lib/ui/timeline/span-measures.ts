import { dayNumber } from '$lib/analysis/timeline/day-number';
import { isDay, type PartialDate } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';
import type { Translate } from '$lib/messages/translator';

/** How long from the first day to the last, both included, in days, weeks or months; empty when not both are known to the day. */
export function lengthWords(t: Translate, { start, end }: PlannedSpan): string {
  if (!start || !end || !isDay(start) || !isDay(end)) return '';
  const days = dayNumber(end) - dayNumber(start) + 1;
  if (days < 2) return '';
  if (days < 28) return t('timelineScreen.pane.days', { count: days });
  if (days < 120) return t('timelineScreen.pane.weeks', { count: Math.round(days / 7) });
  return t('timelineScreen.pane.months', { count: Math.round(days / 30.44) });
}

/** How far from the plan it began; empty when that is not known to the day. */
export function deviationWords(t: Translate, start: PartialDate | null, planned: PartialDate | null): string {
  if (!start || !planned || !isDay(start) || !isDay(planned)) return '';
  const days = dayNumber(start) - dayNumber(planned);
  if (days === 0) return t('timelineScreen.pane.onPlan');
  return t(days > 0 ? 'timelineScreen.pane.later' : 'timelineScreen.pane.earlier', { count: Math.abs(days) });
}
