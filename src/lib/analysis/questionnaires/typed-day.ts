import { isDay } from '$lib/commands/responses/check-answer';

/** Years of two digits up to this one are of this century. */
const lastShortYear = 68;

/**
 * A day as people type it (`21-1-2026`, `21/1/26`, `2026-01-21`, day before month) as `YYYY-MM-DD`; null when there is no such day.
 * Without a year it is of `year`.
 */
export function typedDay(typed: string, year: number | null = null): string | null {
  const parts = typed.trim().split(/[-/. ]+/);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = '', second = '', third] = parts;
  if (parts.length === 3 && first.length === 4) return dayOf(first, second, third!);
  if (parts.length === 2 && year !== null) return dayOf(String(year), second, first);
  if (parts.length !== 3) return null;
  return dayOf(third!.length === 2 ? fullYear(Number(third)) : third!, second, first);
}

function fullYear(short: number): string {
  return String(short + (short <= lastShortYear ? 2000 : 1900));
}

function dayOf(year: string, month: string, day: string): string | null {
  if (year.length !== 4 || month.length > 2 || day.length > 2) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
