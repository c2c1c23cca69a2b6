/** The day of an instant on this machine's clock, `YYYY-MM-DD`; today, when none is given. */
export function localDay(at: string = new Date().toISOString()): string {
  const date = new Date(at);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [date.getFullYear(), ...parts].join('-');
}
