/** The clock at the place where a form is filled in. */
export type FormClock = {
  /** `HH:MM` of an instant. */
  time: (at: string) => string;
  /** The day of an instant, `YYYY-MM-DD`. */
  day: (at: string) => string;
  /** The instant at which it says `HH:MM` on a day; of a time that summer time skips, the same span later. */
  instant: (day: string, time: string) => string;
};

/**
 * The clock of a zone of the IANA database; without one, or with one that is not known here, of where this runs.
 *
 * @example formClock('Europe/Amsterdam').time('2026-01-20T18:42:00.000Z') // '19:42'
 */
export function formClock(timeZone: string | undefined): FormClock {
  // As ISO 8601 writes them, which is how Swedish does: the same in either language of the screen.
  const format = formatIn(timeZone);
  const written = (at: string) => format.format(Date.parse(at)).split(' ') as [string, string];
  const time = (at: string) => written(at)[1];
  const day = (at: string) => written(at)[0];
  return {
    time,
    day,
    instant: (wantedDay, wantedTime) => {
      const wanted = Date.parse(`${wantedDay}T${wantedTime}:00Z`);
      // What the clock says at the first guess tells how far off it is; once more for when summer time lies between.
      let guess = wanted;
      for (let round = 0; round < 2; round++) {
        const said = Date.parse(`${written(new Date(guess).toISOString()).join('T')}:00Z`);
        guess += wanted - said;
      }
      return new Date(guess).toISOString();
    }
  };
}

function formatIn(timeZone: string | undefined): Intl.DateTimeFormat {
  const options = { dateStyle: 'short', timeStyle: 'short' } as const;
  if (timeZone === undefined) return new Intl.DateTimeFormat('sv-SE', options);
  try {
    return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.DateTimeFormat('sv-SE', options);
    throw error;
  }
}
