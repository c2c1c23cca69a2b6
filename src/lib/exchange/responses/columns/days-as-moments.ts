import { dayParts } from '../cells/read-day';
import type { ResponseTable } from '../table/response-table';
import { momentWords } from '../titles/moment-words';
import type { RoleGuess } from './column-roles';
import type { FileColumn } from './file-columns';
import { rowWords } from './row-words';

const mostDays = 40;

/**
 * The column of days that are the moments of a file that names none: people come back, each on other days, and on a day there are
 * several of them. Null when the days are only when something was filled in. O(rows).
 */
export function daysAsMoments(
  tables: readonly ResponseTable[],
  columns: readonly FileColumn[],
  roles: ReadonlyMap<number, RoleGuess>,
  isLong: boolean
): number | null {
  const ofKind = (kind: string) =>
    columns.flatMap((_, index) => (roles.get(index)?.use.kind === kind ? [index] : []));
  const [names, dates] = [ofKind('respondent'), ofKind('date')];
  if (names.length === 0 || dates.length !== 1) return null;
  const rows = rowWords(tables, columns, [names, dates]);
  const dayCounts = new Map<string, number>();
  const visits = new Set<string>();
  const people = new Set<string>();
  for (const { words } of rows) {
    const [name, day] = [words[0]!, momentWords(words[1]!)];
    if (name === '' || !dayParts(day)) return null;
    const visit = `${day} ${name}`;
    if (visits.has(visit)) {
      if (isLong) continue;
      return null;
    }
    visits.add(visit);
    people.add(name);
    dayCounts.set(day, (dayCounts.get(day) ?? 0) + 1);
  }
  const comeBack = visits.size > people.size;
  const isShared = dayCounts.size * 2 <= visits.size;
  return comeBack && isShared && dayCounts.size <= mostDays ? dates[0]! : null;
}
