import type { DocumentId } from '$lib/domain/ids';

/** What two seats gave a unit: indexes of codes, each once; `times` is how many units of the document are like it. */
export type PairedUnit = {
  documentId: DocumentId;
  first: readonly number[];
  second: readonly number[];
  times: number;
};

/**
 * What the first called …, the second called …: units, counted. `counts[row][column]` has a row for each code of the first and
 * a column for each of the second; the last row and the last column are for nothing. `codes` says which code each
 * index of a row or column is of.
 */
export type CodeConfusion = { codes: readonly number[]; counts: readonly (readonly number[])[] };

/** Of one code in one document: units with it of both, of the first alone and of the second alone. */
export type SharedCount = { both: number; onlyFirst: number; onlySecond: number };

/**
 * The confusion of codes over the units. In a unit the codes that both gave go on the diagonal; each of the codes that only the first
 * gave is set against each that only the second gave, and against nothing when the second gave nothing else. A unit
 * without codes counts nowhere. Only codes that occur have a row and a column, the same ones for both, in the order of
 * their indexes.
 */
export function codeConfusion(units: readonly PairedUnit[], codeCount: number): CodeConfusion {
  const occurs = new Array<boolean>(codeCount).fill(false);
  for (const { first, second } of units) for (const code of [...first, ...second]) occurs[code] = true;
  const codes = occurs.flatMap((does, code) => (does ? [code] : []));
  const nothing = codes.length;
  const places = new Map(codes.map((code, place) => [code, place]));
  const counts = Array.from({ length: nothing + 1 }, () => new Array<number>(nothing + 1).fill(0));
  const add = (row: number, column: number, times: number) => (counts[row]![column]! += times);
  for (const { first, second, times } of units) {
    const shared = new Set(first.filter((code) => second.includes(code)));
    for (const code of shared) add(places.get(code)!, places.get(code)!, times);
    const rows = first.filter((code) => !shared.has(code)).map((code) => places.get(code)!);
    const columns = second.filter((code) => !shared.has(code)).map((code) => places.get(code)!);
    for (const row of rows.length === 0 && columns.length > 0 ? [nothing] : rows)
      for (const column of columns.length === 0 ? [nothing] : columns) add(row, column, times);
  }
  return { codes, counts };
}

/** How often each code was given by both or by one of two, per document; only what occurs is in it. */
export function sharedCounts(units: readonly PairedUnit[]): Map<DocumentId, Map<number, SharedCount>> {
  const documents = new Map<DocumentId, Map<number, SharedCount>>();
  for (const { documentId, first, second, times } of units) {
    const codes = documents.get(documentId) ?? new Map<number, SharedCount>();
    documents.set(documentId, codes);
    for (const code of new Set([...first, ...second])) {
      const count = codes.get(code) ?? { both: 0, onlyFirst: 0, onlySecond: 0 };
      codes.set(code, count);
      if (!second.includes(code)) count.onlyFirst += times;
      else if (!first.includes(code)) count.onlySecond += times;
      else count.both += times;
    }
  }
  return documents;
}

/**
 * The places of codes with those that are most often not shared first; `by: 'tree'` keeps the order they have. Size is
 * every count of a row and a column but the one on the diagonal, once; equal ones keep their order.
 */
export function confusionOrder({ codes, counts }: CodeConfusion, by: 'tree' | 'size'): number[] {
  const places = codes.map((_, place) => place);
  if (by === 'tree') return places;
  const sizes = places.map((place) => {
    const row = counts[place]!.reduce((sum, count) => sum + count, 0);
    const column = counts.reduce((sum, line) => sum + line[place]!, 0);
    return row + column - 2 * counts[place]![place]!;
  });
  return places.sort((a, b) => sizes[b]! - sizes[a]! || a - b);
}

/** The pairs of different codes (or a code and nothing) with the highest counts, highest first; at most `most`. */
export function commonConfusions(
  { codes, counts }: CodeConfusion,
  most: number
): { first: number | null; second: number | null; count: number }[] {
  const pairs = counts.flatMap((line, row) =>
    line.flatMap((count, column) =>
      count > 0 && row !== column ? [{ first: codes[row] ?? null, second: codes[column] ?? null, count }] : []
    )
  );
  return pairs.sort((a, b) => b.count - a.count).slice(0, most);
}
