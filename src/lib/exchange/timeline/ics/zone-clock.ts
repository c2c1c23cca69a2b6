const minute = 60_000;
const day = 86_400_000;

/** What a clock says, `YYYY-MM-DDTHH:MM`. Two of them compare as texts. */
export type ClockReading = string;

/** The clock of a place, that goes with its summer time. */
export type ZoneClock = {
  name: string;
  /** How far the clock is ahead of UTC at an instant, in milliseconds. */
  offsetAt: (instant: number) => number;
};

/** The clock of an IANA zone, by what the platform knows of it. Make one per file: the format is dear to make. */
export function ianaClock(name: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  });
  return {
    name,
    offsetAt: (instant) => {
      const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
      for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
      const { year, month, day: date, hour, minute: minutes, second } = parts;
      const shown = new Date(0);
      shown.setUTCFullYear(year!, month! - 1, date);
      shown.setUTCHours(hour!, minutes, second);
      return shown.getTime() - Math.floor(instant / 1000) * 1000;
    }
  };
}

export const utcClock: ZoneClock = { name: 'UTC', offsetAt: () => 0 };

/**
 * When a clock says this. An hour that comes twice, in autumn, is the first of the two; one that is left out, in spring, goes by
 * the offset before it, as RFC 5545 has it, and is said to be skipped.
 */
export function instantOf(clock: ZoneClock, reading: ClockReading): { instant: number; isSkipped: boolean } {
  const shown = Date.parse(`${reading}Z`);
  const before = shown - clock.offsetAt(shown - day);
  const after = shown - clock.offsetAt(shown + day);
  const says = (instant: number) => instant + clock.offsetAt(instant) === shown;
  if (says(before)) return { instant: before, isSkipped: false };
  if (says(after)) return { instant: after, isSkipped: false };
  return { instant: before, isSkipped: true };
}

/** What a clock says at an instant. */
export function readClock(clock: ZoneClock, instant: number): ClockReading {
  const shown = Math.floor((instant + clock.offsetAt(instant)) / minute) * minute;
  return new Date(shown).toISOString().slice(0, 16);
}
