import type { Span } from '$lib/analysis/agreement/agreement-material';
import type { Difference } from '$lib/analysis/differences/difference';
import type { CodeId } from '$lib/domain/ids';

/**
 * The keys of the differences behind a cell of a heat map: those that hold both codes, and those with the one where, in the same
 * unit, someone else has the other. `unitsIn` gives the units of a document, by start, that do not overlap.
 * O(c log c + c u) for c codings with either code, each touching u units.
 */
export function opposedKeys(
  differences: readonly Difference[],
  codeIds: readonly CodeId[],
  againstId: CodeId,
  unitsIn: (documentId: string) => readonly Span[]
): Set<string> {
  type Place = { key: string; seat: number };
  const places = new Map<string, { one: Place[]; other: Place[] }>();
  const found = new Set<string>();
  for (const { key, kind, documentId, codings, codeIds: held } of differences) {
    if (kind === 'agreed') continue;
    if (held.includes(againstId) && held.some((id) => id !== againstId && codeIds.includes(id)))
      found.add(key);
    for (const { codeId, seat, start, end } of codings) {
      const side = codeId === againstId ? 'other' : codeIds.includes(codeId) ? 'one' : null;
      if (!side) continue;
      for (const index of touched(unitsIn(documentId), start, end)) {
        const unit = `${documentId} ${index}`;
        const here = places.get(unit) ?? { one: [], other: [] };
        here[side].push({ key, seat });
        places.set(unit, here);
      }
    }
  }
  for (const { one, other } of places.values())
    for (const left of one)
      for (const right of other)
        if (left.seat !== right.seat) {
          found.add(left.key);
          found.add(right.key);
        }
  return found;
}

/** The indexes of the units that the span overlaps. */
function touched(units: readonly Span[], start: number, end: number): number[] {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const indexes: number[] = [];
  for (let index = low; index < units.length && units[index]!.start < end; index += 1) indexes.push(index);
  return indexes;
}
