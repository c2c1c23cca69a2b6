import type { CodeInTree } from '$lib/analysis/quotation-table/code-tree';
import { foldText } from '$lib/language/fold-text';
import type { CodeId } from '$lib/domain/ids';

/** A code made ready for looking up: name and path folded once. */
export type FindableCode = CodeInTree & { foldedName: string; foldedPath: string };

/** The codes with their names folded, in the order given. O(length of all names). */
export function toFindableCodes(codes: Iterable<CodeInTree>): FindableCode[] {
  return Array.from(codes, (code) => ({
    ...code,
    foldedName: foldText(code.name).folded,
    foldedPath: foldText(code.path).folded
  }));
}

/**
 * The codes a typed text can mean, best first: the name itself, then names that begin with it, that have a word
 * that begins with it, that hold it, then paths that do. Within a rank the recently used come first, then the
 * order of the tree. Every word typed must occur. Nothing typed: all codes, recent ones first. O(codes).
 */
export function rankCodes(
  codes: readonly FindableCode[],
  typed: string,
  recent: readonly CodeId[] = []
): FindableCode[] {
  const query = foldText(typed).folded.trim().replace(/\s+/g, ' ');
  const recency = new Map(recent.map((id, index) => [id, index]));
  const place = (code: FindableCode) => recency.get(code.id) ?? recent.length;
  return codes
    .map((code) => ({ code, rank: rankOf(code, query) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank || place(a.code) - place(b.code) || a.code.order - b.code.order)
    .map(({ code }) => code);
}

const noMatch = 6;

function rankOf({ foldedName, foldedPath }: FindableCode, query: string): number {
  if (query === '' || foldedName === query) return 0;
  if (foldedName.startsWith(query)) return 1;
  const at = foldedName.indexOf(query);
  if (at > 0) return hasWordStart(foldedName, query) ? 2 : 3;
  const words = query.split(' ');
  if (words.every((word) => foldedName.includes(word))) return 4;
  return words.every((word) => foldedPath.includes(word)) ? 5 : noMatch;
}

function hasWordStart(name: string, query: string): boolean {
  for (let at = name.indexOf(query); at !== -1; at = name.indexOf(query, at + 1))
    if (!/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  return false;
}
