import type { EntryDate } from '$lib/analysis/timeline/import/incoming-entry';
import { dateOfWords, type CellDate } from './date-of-cell';

const joints = [
  /\s+(?:t\/m|tot en met|tot|until|till|to|through)\s+/i,
  /\s*(?:–|—|→|\.\.)\s*/,
  /\s+[-/]\s+/,
  /[-/]/g
];

/**
 * Both ends of a period in words: `maart - mei 2025`, `12 t/m 14 maart 2025`, `1-3-2025 – 4-4-2025`, `2025-03/2025-05`. What the
 * first end leaves out, the year or the month, it has from the second. Null when it is one date, or none.
 */
export function periodOfWords(
  text: string,
  [from, to]: readonly [EntryDate, EntryDate],
  dayFirst: boolean
): { start: CellDate; end: CellDate } | null {
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:van|from|vanaf)\s+(?=.*\s(?:t\/m|tot|to|until)\s)/i, '');
  if (words.length > 80 || isRead(dateOfWords(words, from, dayFirst))) return null;
  for (const joint of joints) {
    for (const [first, second] of partings(words, joint)) {
      const end = dateOfWords(second, to, dayFirst);
      if (!isRead(end)) continue;
      for (const candidate of completed(first, second)) {
        const start = dateOfWords(candidate, from, dayFirst);
        if (isRead(start)) return { start, end };
      }
    }
  }
  return null;
}

const isRead = ({ date, problem }: CellDate) => date !== null || (problem !== null && problem.guess !== null);

/** The text before and after each place where it can be parted. */
function partings(words: string, joint: RegExp): [string, string][] {
  const places = joint.global ? [...words.matchAll(joint)] : [joint.exec(words)];
  return places.flatMap((place): [string, string][] => {
    if (!place) return [];
    const [first, second] = [words.slice(0, place.index), words.slice(place.index + place[0].length)];
    return first.trim() === '' || second.trim() === '' ? [] : [[first.trim(), second.trim()]];
  });
}

/** The first end as it stands, and with what it may have in common with the second: the month and the year, or the year. */
function completed(first: string, second: string): string[] {
  const words = second.split(/(?<=\d)[-./](?=\d)|\s+/);
  const tails = words
    .map((_, index) => words.slice(index + 1).join(/\s/.test(second) ? ' ' : '-'))
    .filter(Boolean);
  const isNumeric = !/\s/.test(second) && /^\d+(?:[-./]\d+)?$/.test(first);
  return [first, ...tails.map((tail) => `${first}${isNumeric ? '-' : ' '}${tail}`)];
}
