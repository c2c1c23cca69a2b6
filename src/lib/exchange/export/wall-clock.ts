/**
 * Turns instants into what the clock on the wall showed in a time zone (undefined: the machine's), as a `Date` whose
 * UTC fields are that reading: spreadsheets have dates without zones.
 */
export function wallClock(timeZone: string | undefined): (instant: string) => Date {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  });
  return (instant) => {
    const fields = Object.fromEntries(
      format.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)])
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
    return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  };
}
