import { dayNumber, dayOfNumber } from '$lib/analysis/timeline/day-number';
import { dateParts, firstDay, isDay, lastDay, seasons, type PartialDate } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';

/** What of a bar is held: all of it, or one of its ends. */
export type HeldPart = 'all' | 'start' | 'end';

type Step = 'day' | 'month' | 'season' | 'year';
const daysOf: Record<Step, number> = { day: 1, month: 30.44, season: 91.3, year: 365.25 };
const monthsOf = { month: 1, season: 3, year: 12 } as const;

/**
 * Dates after a drag of so many days. What is known to the day moves by days; a month moves by whole months, a season by
 * seasons, a year by years, and the other end along with it: a date never gets more precise than it was. Null when that is
 * no step yet, when nothing of the kind has a date, or when it would end before it begins.
 */
export function movedSpan({ start, end }: PlannedSpan, held: HeldPart, days: number): PlannedSpan | null {
  const moving = [held === 'end' ? null : start, held === 'start' ? null : end].filter(
    (date) => date !== null
  );
  if (moving.length === 0) return null;
  const step = coarsest(moving);
  const steps = Math.round(days / daysOf[step]);
  return steps === 0 ? null : stepped({ start, end }, held, step, steps);
}

/** Dates a step further (1) or back (-1): the smallest that its dates know. */
export function steppedSpan(
  { start, end }: PlannedSpan,
  held: HeldPart,
  direction: 1 | -1
): PlannedSpan | null {
  const moving = [held === 'end' ? null : start, held === 'start' ? null : end].filter(
    (date) => date !== null
  );
  return moving.length === 0 ? null : stepped({ start, end }, held, coarsest(moving), direction);
}

function stepped({ start, end }: PlannedSpan, held: HeldPart, step: Step, steps: number): PlannedSpan | null {
  const moved = {
    start: held === 'end' || !start ? start : shifted(start, step, steps),
    end: held === 'start' || !end ? end : shifted(end, step, steps)
  };
  const isBackwards = moved.start && moved.end && lastDay(moved.end) < firstDay(moved.start);
  return isBackwards ? null : moved;
}

function shifted(date: PartialDate, step: Step, steps: number): PartialDate {
  if (step === 'day') return dayOfNumber(dayNumber(date) + steps);
  const { year, season, month, day } = dateParts(date);
  const months = steps * monthsOf[step];
  if (season) {
    const place = year * 4 + seasons.indexOf(season) + months / 3;
    return `${text(Math.floor(place / 4), 4)}-${21 + (((place % 4) + 4) % 4)}`;
  }
  if (month === undefined) return text(year + months / 12, 4);
  const place = year * 12 + month - 1 + months;
  const moved = `${text(Math.floor(place / 12), 4)}-${text((place % 12) + 1, 2)}`;
  if (day === undefined) return moved;
  // 31 January goes to the last day of February.
  return `${moved}-${text(Math.min(day, Number(lastDay(moved).slice(8))), 2)}`;
}

const text = (number: number, length: number) => String(number).padStart(length, '0');

function coarsest(dates: readonly PartialDate[]): Step {
  const steps = dates.map(stepOf);
  return (['year', 'season', 'month'] as const).find((step) => steps.includes(step)) ?? 'day';
}

function stepOf(date: PartialDate): Step {
  if (isDay(date)) return 'day';
  const { season, month } = dateParts(date);
  return season ? 'season' : month === undefined ? 'year' : 'month';
}
