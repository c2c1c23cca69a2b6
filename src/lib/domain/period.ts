/** A stretch of days, `YYYY-MM-DD`, both included; null: without an end on that side. */
export type Period = { from: string | null; to: string | null };

/** All days there are. */
export const allDays: Period = { from: null, to: null };

export function isAllDays({ from, to }: Period): boolean {
  return from === null && to === null;
}

/** Whether there is a day that is in both. */
export function periodsMeet(a: Period, b: Period): boolean {
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

function beginsBeforeEnd({ from }: Period, { to }: Period): boolean {
  return from === null || to === null || from <= to;
}
