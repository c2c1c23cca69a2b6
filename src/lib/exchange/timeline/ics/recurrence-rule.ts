/** A day of the week, 0 for Sunday; `ordinal` says which of the month or the year (-1: the last), 0 every one. */
export type RuleWeekday = { ordinal: number; weekday: number };

/** A rule of recurrence (RRULE of RFC 5545) that picks days; the time of day is always that of the start. */
export type RecurrenceRule = {
  frequency: 'daily' | 'weekly' | 'monthly' | 'yearly';
  interval: number;
  count: number | null;
  /** As it is written: `20250304` or `20250304T180000Z`. */
  until: string | null;
  byMonth: readonly number[];
  byMonthDay: readonly number[];
  byWeekday: readonly RuleWeekday[];
  byPosition: readonly number[];
  /** 0 for Sunday. */
  weekStart: number;
};

const frequencies = { DAILY: 'daily', WEEKLY: 'weekly', MONTHLY: 'monthly', YEARLY: 'yearly' } as const;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const known = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'WKST']
]);

/**
 * The rule in a text like `FREQ=WEEKLY;BYDAY=TU;COUNT=8`. Null when it cannot be followed: it is damaged, it recurs within a day,
 * or it counts by weeks or days of the year.
 */
export function readRecurrenceRule(text: string): RecurrenceRule | null {
  const parts = new Map<string, string>();
  for (const part of text.slice(0, 2000).toUpperCase().split(';')) {
    const [name = '', value] = part.split('=');
    if (name.trim() === '') continue;
    if (value === undefined) return null;
    parts.set(name.trim(), value.trim());
  }
  for (const name of parts.keys()) if (!known.has(name) && !name.startsWith('X-')) return null;
  const frequency = frequencies[parts.get('FREQ') as keyof typeof frequencies];
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1', 1, 1000);
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT')!, 1, 1_000_000) : null;
  const until = parts.get('UNTIL') ?? null;
  const byMonth = numbers(parts.get('BYMONTH'), 1, 12);
  const byMonthDay = numbers(parts.get('BYMONTHDAY'), -31, 31);
  const byPosition = numbers(parts.get('BYSETPOS'), -366, 366);
  const byWeekday = readWeekdays(parts.get('BYDAY'));
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO');
  if (!frequency || interval === null || (parts.has('COUNT') && count === null)) return null;
  if (!byMonth || !byMonthDay || !byPosition || !byWeekday || weekStart < 0) return null;
  if (until !== null && !isUntil(until)) return null;
  return { frequency, interval, count, until, byMonth, byMonthDay, byWeekday, byPosition, weekStart };
}

function isUntil(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)(?:T\d{4,6}Z?)?$/.exec(text) ?? [];
  return year !== undefined && !Number.isNaN(Date.parse(`${year}-${month}-${day}`));
}

function wholeNumber(text: string, min: number, max: number): number | null {
  const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

/** Null when one of them is no number of these; 0 never is. */
function numbers(text: string | undefined, min: number, max: number): number[] | null {
  if (text === undefined) return [];
  const values = text.split(',').map((one) => wholeNumber(one.trim(), min, max));
  return values.every((value) => value !== null && value !== 0) ? (values as number[]) : null;
}

function readWeekdays(text: string | undefined): RuleWeekday[] | null {
  if (text === undefined) return [];
  const days = text.split(',').map((one) => {
    const [, ordinal = '', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(one.trim()) ?? [];
    return { ordinal: Number(ordinal || 0), weekday: weekdays.indexOf(name) };
  });
  return days.every(({ weekday }) => weekday >= 0) ? days : null;
}
