import type { ResponseTable } from '../table/response-table';
import type { RoleGuess } from './column-roles';
import type { FileColumn } from './file-columns';
import { rowWords } from './row-words';

const code = /^(?=.*\d)[\w.-]{2,40}$/;

/**
 * The column whose codes tell people of one name apart, when names come back at one moment and a code never does; null when no column
 * does, or names need none. A code of which each is of one row only, at several moments, is of a response; and a count of the rows says
 * nothing of who answered, so that with these somebody answered twice. O(rows).
 */
export function namesakeColumn(
  tables: readonly ResponseTable[],
  columns: readonly FileColumn[],
  roles: ReadonlyMap<number, RoleGuess>
): number | null {
  const ofKind = (kind: string) =>
    columns.flatMap((_, index) => (roles.get(index)?.use.kind === kind ? [index] : []));
  const names = ofKind('respondent');
  if (names.length === 0) return null;
  const moments = ofKind('moment');
  // What a title calls the number of a response is just that.
  const candidates = [...ofKind('response-id'), ...ofKind('ignore')].filter(
    (index) => roles.get(index)!.certainty === 'likely'
  );
  const found = candidates.find((index) => {
    const rows = rowWords(tables, columns, [names, moments, [index]]);
    return tellsApart(
      rows.map(({ sheet, words }) => ({ place: `${sheet}\n${words[1]!}`, name: words[0]!, code: words[2]! }))
    );
  });
  return found ?? null;
}

type NamedRow = { place: string; name: string; code: string };

function tellsApart(rows: readonly NamedRow[]): boolean {
  const named = rows.filter(({ name }) => name !== '');
  const nameOf = new Map<string, string>();
  const seen = { names: new Set<string>(), codes: new Set<string>() };
  let areNamesakes = false;
  for (const { place, name, code: own } of named) {
    if (!code.test(own) || (nameOf.get(own) ?? name) !== name || seen.codes.has(`${place}\n${own}`))
      return false;
    areNamesakes ||= seen.names.has(`${place}\n${name}`);
    nameOf.set(own, name);
    seen.codes.add(`${place}\n${own}`);
    seen.names.add(`${place}\n${name}`);
  }
  const isAtOneMoment = new Set(named.map(({ place }) => place)).size === 1;
  return areNamesakes && (isAtOneMoment || nameOf.size < named.length);
}
