import { dayNumber } from '$lib/analysis/timeline/day-number';
import { isDay } from '$lib/domain/partial-date';
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

/** How far from the plan it began and ended, as far as both are known to the day; empty when neither is. */
export function deviationWords(t: Translate, dates: PlannedSpan, planned: PlannedSpan): string {
  const away = (['start', 'end'] as const).flatMap((edge) => {
    const [day, plan] = [dates[edge], planned[edge]];
    const areDays = day && plan && isDay(day) && isDay(plan);
    return areDays ? [{ edge, days: dayNumber(day) - dayNumber(plan) }] : [];
  });
  if (away.length === 0) return '';
  if (away.every(({ days }) => days === 0)) return t('timelineScreen.pane.onPlan');
  return away
    .filter(({ days }) => days !== 0)
    .map(({ edge, days }) => {
      const which = `${edge}${days > 0 ? 'Later' : 'Earlier'}` as const;
      return t(`timelineScreen.pane.${which}`, { count: Math.abs(days) });
    })
    .join(', ');
}
