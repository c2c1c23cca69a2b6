import type { RecurrenceRule, RuleWeekday } from './recurrence-rule';

const millisecondsPerDay = 86_400_000;

/** How many steps all rules of a file may take together: one that never comes to a day must end too. */
export type StepsLeft = { steps: number };

/**
 * The days on which a rule recurs, in order, `YYYY-MM-DD`, from `start` to `last` (included). `start` is always the first of
 * them. COUNT is kept, UNTIL is the caller's. The library would look for ever for 31 February.
 */
export function* recurringDays(
  rule: RecurrenceRule,
  start: string,
  last: string,
  left: StepsLeft
): Generator<string> {
  const [first, end] = [dayNumber(start), dayNumber(last)];
  if (first > end) return;
  yield start;
  let given = 1;
  for (const period of periods(rule, first, end)) {
    left.steps -= 1;
    if (left.steps < 0) return;
    for (const day of positions(period, rule.byPosition)) {
      if (day <= first) continue;
      if (day > end || (rule.count !== null && given >= rule.count)) return;
      given += 1;
      yield dayText(day);
    }
  }
}

/** The days of each day, week, month or year that the rule speaks of, sorted. */
function* periods(rule: RecurrenceRule, first: number, end: number): Generator<number[]> {
  const { interval, frequency } = rule;
  if (frequency === 'daily') {
    for (let day = first; day <= end; day += interval) yield isWanted(day, rule) ? [day] : [];
  } else if (frequency === 'weekly') {
    const monday = first - ((weekdayOf(first) - rule.weekStart + 7) % 7);
    for (let week = monday; week <= end; week += 7 * interval) yield daysOfWeek(week, first, rule);
  } else {
    const { year, month } = partsOf(first);
    if (frequency === 'monthly') {
      for (let at = year * 12 + month - 1; monthStart(at) <= end; at += interval)
        yield isMonth((at % 12) + 1, rule) ? daysOfMonth(at, first, rule) : [];
    } else {
      for (let at = year; monthStart(at * 12) <= end; at += interval) yield daysOfYear(at, first, rule);
    }
  }
}

const isMonth = (month: number, { byMonth }: RecurrenceRule) =>
  byMonth.length === 0 || byMonth.includes(month);

function isWanted(day: number, rule: RecurrenceRule): boolean {
  const { year, month, day: date } = partsOf(day);
  const length = daysIn(year * 12 + month - 1);
  const { byMonthDay, byWeekday } = rule;
  return (
    isMonth(month, rule) &&
    (byMonthDay.length === 0 || byMonthDay.some((one) => (one > 0 ? one : length + one + 1) === date)) &&
    (byWeekday.length === 0 || byWeekday.some(({ weekday }) => weekday === weekdayOf(day)))
  );
}

function daysOfWeek(week: number, first: number, rule: RecurrenceRule): number[] {
  const weekdays = rule.byWeekday.length > 0 ? rule.byWeekday : [{ ordinal: 0, weekday: weekdayOf(first) }];
  return sorted(
    weekdays
      .map(({ weekday }) => week + ((weekday - rule.weekStart + 7) % 7))
      .filter((day) => isMonth(partsOf(day).month, rule))
  );
}

/** `at` counts months from year 0. */
function daysOfMonth(at: number, first: number, { byMonthDay, byWeekday }: RecurrenceRule): number[] {
  const [begin, length] = [monthStart(at), daysIn(at)];
  const inMonth = (dates: readonly number[]) =>
    dates
      .map((date) => (date > 0 ? date : length + date + 1))
      .filter((date) => date >= 1 && date <= length)
      .map((date) => begin + date - 1);
  if (byWeekday.length === 0)
    return sorted(inMonth(byMonthDay.length > 0 ? byMonthDay : [partsOf(first).day]));
  const days = weekdaysIn(begin, length, byWeekday);
  if (byMonthDay.length === 0) return days;
  const dates = new Set(inMonth(byMonthDay));
  return days.filter((day) => dates.has(day));
}

function daysOfYear(year: number, first: number, rule: RecurrenceRule): number[] {
  const begin = monthStart(year * 12);
  const { byMonth, byMonthDay, byWeekday } = rule;
  if (byMonth.length === 0 && byMonthDay.length === 0 && byWeekday.length > 0)
    return weekdaysIn(begin, monthStart(year * 12 + 12) - begin, byWeekday);
  const isPlain = byMonth.length === 0 && byMonthDay.length === 0;
  const months = isPlain ? [partsOf(first).month] : byMonth.length > 0 ? byMonth : allMonths;
  return sorted(months.flatMap((month) => daysOfMonth(year * 12 + month - 1, first, rule)));
}

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/** The wanted weekdays of a stretch of days, by their place in it. */
function weekdaysIn(begin: number, length: number, wanted: readonly RuleWeekday[]): number[] {
  return sorted(
    wanted.flatMap(({ ordinal, weekday }) => {
      const first = begin + ((weekday - weekdayOf(begin) + 7) % 7);
      const count = Math.ceil((begin + length - first) / 7);
      const places =
        ordinal === 0
          ? Array.from({ length: count }, (_, index) => index)
          : [ordinal > 0 ? ordinal - 1 : count + ordinal];
      return places.filter((place) => place >= 0 && place < count).map((place) => first + place * 7);
    })
  );
}

function positions(days: readonly number[], wanted: readonly number[]): readonly number[] {
  if (wanted.length === 0) return days;
  const found = wanted.map((place) => days[place > 0 ? place - 1 : days.length + place]);
  return sorted(found.filter((day) => day !== undefined));
}

const sorted = (days: readonly number[]) => [...new Set(days)].sort((a, b) => a - b);

/** Days since 1 January 1970. */
export const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
export const dayText = (number: number) => new Date(number * millisecondsPerDay).toISOString().slice(0, 10);

/** 1970 began on a Thursday. */
const weekdayOf = (number: number) => (((number + 4) % 7) + 7) % 7;

function partsOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function monthStart(at: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(at / 12), at % 12, 1);
  return date.getTime() / millisecondsPerDay;
}

const daysIn = (at: number) => monthStart(at + 1) - monthStart(at);
