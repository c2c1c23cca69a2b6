import type { Span } from './agreement-material';

/** What one seat coded with one code in one document, in positions of the text that counts. */
export type SeatSpans = {
  /** Each span once, by start, then end: those of one code may overlap. */
  spans: readonly Span[];
  /** The units they make: spans that overlap joined, those that only touch not. By start. */
  units: readonly Span[];
};

export const noSpans: SeatSpans = { spans: [], units: [] };

/** @param spans in any order, empty ones not among them */
export function toSeatSpans(spans: Span[]): SeatSpans {
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const distinct: Span[] = [];
  const units: Span[] = [];
  for (const { start, end } of spans) {
    const before = distinct.at(-1);
    if (before && before.start === start && before.end === end) continue;
    distinct.push({ start, end });
    const unit = units.at(-1);
    if (unit && start < unit.end) unit.end = Math.max(unit.end, end);
    else units.push({ start, end });
  }
  return { spans: distinct, units };
}

/** A stretch of text to which a seat gave one set of codes. */
export type Piece = Span & { set: number };

/**
 * The text a seat coded, cut wherever a unit of any code begins or ends: stretches with the number of the set of codes on them. By
 * start; they do not overlap. This makes one value of codes on the same text, as nominal formulas ask.
 *
 * @param coded the units per code, by code
 */
export function piecesOf(
  coded: readonly { code: number; units: readonly Span[] }[],
  numberOf: (codes: readonly number[]) => number
): Piece[] {
  const edges: { at: number; code: number; opens: boolean }[] = [];
  for (const { code, units } of coded)
    for (const { start, end } of units)
      edges.push({ at: start, code, opens: true }, { at: end, code, opens: false });
  // Where one unit of a code ends and the next begins, the first ends first.
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const pieces: Piece[] = [];
  const open: number[] = [];
  let from = 0;
  for (const { at, code, opens } of edges) {
    if (at > from && open.length > 0) pieces.push({ start: from, end: at, set: numberOf(open) });
    from = at;
    if (opens) open.splice(placeOf(open, code), 0, code);
    else open.splice(open.indexOf(code), 1);
  }
  return pieces;
}

function placeOf(ascending: readonly number[], code: number): number {
  const place = ascending.findIndex((other) => other > code);
  return place === -1 ? ascending.length : place;
}

/** How much of any stretch is coded at all. */
export class Coverage {
  readonly #starts: number[];
  readonly #ends: number[];
  readonly #before: number[] = [];
  readonly length: number;

  /** @param pieces by start, not overlapping */
  constructor(pieces: readonly Span[]) {
    this.#starts = pieces.map(({ start }) => start);
    this.#ends = pieces.map(({ end }) => end);
    let length = 0;
    for (const { start, end } of pieces) {
      this.#before.push(length);
      length += end - start;
    }
    this.length = length;
  }

  /** Coded characters of `[start, end)`. O(log pieces). */
  within({ start, end }: Span): number {
    return this.#until(end) - this.#until(start);
  }

  #until(position: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < position) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    return this.#before[low - 1]! + Math.min(position, this.#ends[low - 1]!) - this.#starts[low - 1]!;
  }
}
