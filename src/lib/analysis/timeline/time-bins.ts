export const timeUnits = ['week', 'month', 'quarter'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** The weeks (from Monday), months or quarters that hold the days from `from` to `to`, both included, whole and in order. */
export function binsBetween(from: string, to: string, unit: TimeUnit): { start: string; end: string }[] {
  const bins: { start: string; end: string }[] = [];
  for (let start = startOf(from, unit); start <= to;) {
    const next = after(start, unit);
    bins.push({ start, end: dayAfter(next, -1) });
    start = next;
  }
  return bins;
}

/** The day so many days after another; before it when `days` is negative. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(Date.parse(day));
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function startOf(day: string, unit: TimeUnit): string {
  const date = new Date(Date.parse(day));
  if (unit === 'week') return dayAfter(day, -((date.getUTCDay() + 6) % 7));
  const month = date.getUTCMonth();
  date.setUTCMonth(unit === 'quarter' ? month - (month % 3) : month, 1);
  return date.toISOString().slice(0, 10);
}

function after(start: string, unit: TimeUnit): string {
  if (unit === 'week') return dayAfter(start, 7);
  const date = new Date(Date.parse(start));
  date.setUTCMonth(date.getUTCMonth() + (unit === 'quarter' ? 3 : 1));
  return date.toISOString().slice(0, 10);
}
