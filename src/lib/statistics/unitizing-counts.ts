import { unitsByStart, type CodedSpan, type Continuum } from './coded-span';

/**
 * All that the unitizing alphas need to know of one document, or of many: sums over its coders and pairs of coders, in
 * characters. They are additive, since no unit and no comparison crosses a document: those of several documents are the
 * sums, and those of a bootstrap sample the sums times how often each document is in it. Only values that occur take space.
 *
 * Krippendorff's symbols in brackets. Sums over pairs count both orders of a pair and are divided by the coders of the
 * document less one, as in his coincidences. A coder who did not code a document is left out of that document alone, as
 * alpha does with missing values.
 */
export type UnitizingCounts = {
  valueCount: number;
  /** The most coders of one document. */
  coderCount: number;
  /** Characters times coders (l..). */
  length: number;
  /** The values that occur, ascending; what follows is in step with them. */
  values: Uint32Array;
  /** Characters that the coders gave the value (l_c.). */
  lengths: Float64Array;
  /** Squared lengths of the units with the value. */
  lengthSquares: Float64Array;
  /** Characters of the value that another coder gave a value too (l_c. without gaps). */
  pairable: Float64Array;
  /** Squared pairable lengths: of each unit with the value, for each other coder apart (2016, equation 10). */
  pairableSquares: Float64Array;
  /** Characters to which another coder gave the same value (l_cc). */
  agreed: Float64Array;
};

const sums = ['lengths', 'lengthSquares', 'pairable', 'pairableSquares', 'agreed'] as const;

/** Counts of nothing, with room for every value: what `addUnitizingCounts` adds to. */
export function noUnitizingCounts(valueCount: number): UnitizingCounts {
  return countsOfValues(
    valueCount,
    Uint32Array.from({ length: valueCount }, (_, value) => value)
  );
}

function countsOfValues(valueCount: number, values: Uint32Array): UnitizingCounts {
  return {
    valueCount,
    coderCount: 0,
    length: 0,
    values,
    lengths: new Float64Array(values.length),
    lengthSquares: new Float64Array(values.length),
    pairable: new Float64Array(values.length),
    pairableSquares: new Float64Array(values.length),
    agreed: new Float64Array(values.length)
  };
}

/**
 * The counts of one document. O(units log units + coders² · units). A document of fewer than two coders counts nothing:
 * there is nobody to compare with.
 * @throws a plain Error when units of one coder overlap, reach outside the document or have an unknown value
 */
export function unitizingCounts(continuum: Continuum, valueCount: number): UnitizingCounts {
  const coders = continuum.coders.map((spans) => unitsByStart(spans, continuum.length, valueCount));
  const coderCount = coders.length;
  const occurring = coderCount < 2 ? [] : coders.flat().map(({ value }) => value);
  const counts = countsOfValues(valueCount, Uint32Array.from(new Set(occurring)).sort());
  counts.coderCount = coderCount;
  if (coderCount < 2) return counts;
  counts.length = continuum.length * coderCount;
  const indexOf = new Map(Array.from(counts.values, (value, index) => [value, index]));
  for (const units of coders)
    for (const unit of units) {
      const index = indexOf.get(unit.value)!;
      counts.lengths[index]! += unit.end - unit.start;
      counts.lengthSquares[index]! += (unit.end - unit.start) ** 2;
    }
  coders.forEach((units, coder) =>
    coders.forEach((others, other) => {
      if (other !== coder) countPairable(counts, indexOf, units, others);
    })
  );
  for (const name of ['pairable', 'pairableSquares', 'agreed'] as const)
    counts[name].forEach((sum, index) => (counts[name][index] = sum / (coderCount - 1)));
  return counts;
}

/** One pass over the units of two coders, from the first one's side. */
function countPairable(
  counts: UnitizingCounts,
  indexOf: ReadonlyMap<number, number>,
  units: readonly CodedSpan[],
  others: readonly CodedSpan[]
): void {
  let from = 0;
  for (const unit of units) {
    let pairable = 0;
    let agreed = 0;
    while (from < others.length && others[from]!.end <= unit.start) from += 1;
    // The last of these may reach into the next unit too: `from` stays.
    for (let at = from; at < others.length && others[at]!.start < unit.end; at += 1) {
      const other = others[at]!;
      const shared = Math.min(unit.end, other.end) - Math.max(unit.start, other.start);
      pairable += shared;
      if (other.value === unit.value) agreed += shared;
    }
    const index = indexOf.get(unit.value)!;
    counts.pairable[index]! += pairable;
    counts.pairableSquares[index]! += pairable ** 2;
    counts.agreed[index]! += agreed;
  }
}

/**
 * Adds the counts of a document `times` times. O(values that occur in it).
 * @param into counts with room for every value, from `noUnitizingCounts`
 */
export function addUnitizingCounts(into: UnitizingCounts, counts: UnitizingCounts, times: number): void {
  if (into.values.length !== counts.valueCount) throw new Error('counts of other values cannot be added');
  if (times === 0) return;
  into.coderCount = Math.max(into.coderCount, counts.coderCount);
  into.length += counts.length * times;
  for (const name of sums) addAtValues(into[name], counts.values, counts[name], times);
}

function addAtValues(into: Float64Array, values: Uint32Array, added: Float64Array, times: number): void {
  for (let index = 0; index < values.length; index += 1) into[values[index]!]! += added[index]! * times;
}

/** Makes counts from `noUnitizingCounts` count nothing again: for the next sample, without new arrays. */
export function clearUnitizingCounts(counts: UnitizingCounts): void {
  counts.coderCount = 0;
  counts.length = 0;
  for (const name of sums) counts[name].fill(0);
}
