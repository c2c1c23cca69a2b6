/** Days since 1 January 1970; parts of a day where it is about places between two days. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / 86_400_000);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `YYYY-MM-DD` in which such a number lies. */
export function dayOfNumber(number: number): string {
  return new Date(Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}
