import type { SheetDate } from '../response-file';

const secondsPerDay = 86_400;
/** The day before the one with serial number 1, as days since 1970. */
const epochs = { 1900: -25_568, 1904: -24_107 } as const;
/** 31 December 9999, the last day a spreadsheet knows. */
const lastDay = 2_932_896;

/**
 * What a spreadsheet shows for a number formatted as a day or a time, to the second; null when that is no day (it is below
 * zero, or after 9999). The system of 1900 counts a 29 February that never was: serial numbers up to 60 lie a day later.
 * A time of no day, below one day, is a string.
 *
 * @example fromSerial(45982.5, false) // { date: '2025-11-21', time: '12:00:00' }
 */
export function fromSerial(serial: number, is1904: boolean): SheetDate | string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const seconds = Math.round(serial * secondsPerDay);
  const days = Math.floor(seconds / secondsPerDay);
  const time = clock(seconds - days * secondsPerDay);
  if (days === 0 && !is1904) return time;
  const sinceEpoch = is1904 ? days + epochs[1904] : days + epochs[1900] - (days > 60 ? 1 : 0);
  if (sinceEpoch > lastDay) return null;
  const date = new Date(sinceEpoch * secondsPerDay * 1000).toISOString().slice(0, 10);
  return { date, time: time === '00:00:00' ? null : time };
}

/** Hours of a stretch of time go on past 24. */
export function durationOf(serial: number): string {
  return clock(Math.round(serial * secondsPerDay));
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
