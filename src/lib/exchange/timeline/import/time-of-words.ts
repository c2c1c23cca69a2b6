import type { SheetCell } from '../../responses/response-file';

const clock = String.raw`(\d{1,2})(?:\s*[:.hu]\s*([0-5]\d))?(?::[0-5]\d)?\s*([ap])?\.?(?:m\b\.?)?`;
const oneTime = new RegExp(`^${clock}$`);
const between = new RegExp(String.raw`^${clock}\s*(?:-|–|—|tot(?: en met)?|t/m|to|until)\s*${clock}$`);

/** Times on the clock in a cell, `HH:MM`; null when none can be read. `19.30 - 21.00 uur`, `7:30 PM`, `19u30`. */
export function timesOfWords(cell: SheetCell): { start: string; end: string | null } | null {
  if (typeof cell === 'object') return cell?.time ? { start: cell.time.slice(0, 5), end: null } : null;
  if (typeof cell === 'number') {
    // Spreadsheets count a day as 1.
    if (!(cell >= 0 && cell < 1)) return null;
    const minutes = Math.round(cell * 1440);
    return { start: toClock(Math.floor(minutes / 60), minutes % 60), end: null };
  }
  if (typeof cell !== 'string') return null;
  const words = cell
    .slice(0, 60)
    .toLowerCase()
    .replace(/\b(?:uur|hrs?|hours?|o'clock)\b/g, '')
    .replace(/^\s*(?:van|from|om|at)\s+/, '')
    .trim();
  const one = oneTime.exec(words);
  if (one) {
    const start = readClock(one[1]!, one[2], one[3]);
    return start === null ? null : { start, end: null };
  }
  const both = between.exec(words);
  if (!both) return null;
  const [start, end] = [
    readClock(both[1]!, both[2], both[3] ?? both[6]),
    readClock(both[4]!, both[5], both[6])
  ];
  return start === null || end === null ? null : { start, end };
}

function readClock(hours: string, minutes: string | undefined, half: string | undefined): string | null {
  const hour = Number(hours);
  if (half)
    return hour >= 1 && hour <= 12
      ? toClock((hour % 12) + (half === 'p' ? 12 : 0), Number(minutes ?? 0))
      : null;
  return hour > 23 ? null : toClock(hour, Number(minutes ?? 0));
}

function toClock(hours: number, minutes: number): string {
  return `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
