/**
 * A time on the clock as people type it (`19:42`, `19.42`, `9:05`, `1942`, `19u42`, `19`) as `HH:MM`; null when there is no such
 * time.
 */
export function typedTime(typed: string): string | null {
  const match =
    /^(\d{1,2})(?:\s*[:.,uh]\s*(\d{2})?)?$/i.exec(typed.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(typed.trim());
  if (!match) return null;
  const [, hours = '', minutes = '00'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The time so many minutes later, around the clock. */
export function timeAfter(time: string, minutes: number): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const total = (((hour * 60 + minute + minutes) % 1440) + 1440) % 1440;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
