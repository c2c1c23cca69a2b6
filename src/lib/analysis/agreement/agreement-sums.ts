import { spanWidth, type AgreementTally } from './agreement-tally';
import { sumCounts, type SortedCounts } from './cluster-counts';
import type { LikenessOfSets } from './likeness-of-sets';

/** The counts of all clusters in a form that is quickly summed. */
export type SortedTally = Omit<AgreementTally, 'codes' | 'sets' | 'spans' | 'values'> & {
  codes: SortedCounts;
  spans: SortedCounts;
  values: SortedCounts;
  likeness: LikenessOfSets;
  setCount: number;
};

/** The sums of a sample; used again for the next. Numbers over pairs are as in `AgreementTally`. */
export class AgreementSums {
  /** Per code, as `tally.codes`. */
  readonly codes: Float64Array;
  /** Per code, as `tally.spans`. */
  readonly spans: Float64Array;
  readonly #values: Float64Array;
  readonly #codeWidth: number;
  units = 0;
  jaccard = 0;
  masi = 0;
  /** n(a) · n(b) · similarity over all pairs of values, nothing coded being a value too. */
  alikeJaccard = 0;
  alikeMasi = 0;
  length = 0;
  lengthSquares = 0;
  pairableSquares = 0;
  agreed = 0;
  /** Of the combinations of codes: characters, their squares by combination, and how many there are. */
  coded = 0;
  codedSquares = 0;
  valueCount = 0;
  pairable = 0;
  squaresOfPairable = 0;
  pairableValueCount = 0;

  constructor(readonly tally: SortedTally) {
    this.codes = new Float64Array(
      tally.codeCount * (this.#codeWidth = tally.seats.length + tally.pairs.length)
    );
    this.spans = new Float64Array(tally.codeCount * spanWidth);
    this.#values = new Float64Array(tally.setCount * 2);
  }

  /** Takes the sums of a sample. @param times how often each cluster is in it */
  take(times: ArrayLike<number>): void {
    const { tally } = this;
    sumCounts(tally.codes, times, this.codes);
    sumCounts(tally.spans, times, this.spans);
    sumCounts(tally.values, times, this.#values);
    this.units = weigh(tally.units, times);
    this.jaccard = weigh(tally.jaccard, times);
    this.masi = weigh(tally.masi, times);
    this.length = weigh(tally.length, times);
    this.lengthSquares = weigh(tally.lengthSquares, times);
    this.pairableSquares = weigh(tally.pairableSquares, times);
    this.agreed = weigh(tally.agreed, times);
    this.#takeLikeness(times);
    this.#takeValues();
  }

  /** A count of a code: of a seat, or after the seats of a pair. */
  countOf(code: number, slot: number): number {
    return this.codes[code * this.#codeWidth + slot]!;
  }

  spanOf(code: number, slot: number): number {
    return this.spans[code * spanWidth + slot]!;
  }

  /** Whether anybody coded any unit with the code. */
  isUsed(code: number): boolean {
    return this.tally.seats.some((_, slot) => this.countOf(code, slot) > 0);
  }

  #takeLikeness(times: ArrayLike<number>): void {
    const { likeness, setsGiven, seats } = this.tally;
    const { jaccard, masi } = likeness(times);
    const empty = seats.length * this.units - weigh(setsGiven, times);
    this.alikeJaccard = jaccard + empty ** 2;
    this.alikeMasi = masi + empty ** 2;
  }

  #takeValues(): void {
    const values = this.#values;
    let [coded, squares, count] = [0, 0, 0];
    let [pairable, squaresOfPairable, pairableCount] = [0, 0, 0];
    for (let at = 0; at < values.length; at += 2) {
      const length = values[at]!;
      if (length === 0) continue;
      coded += length;
      squares += length ** 2;
      count += 1;
      const shared = values[at + 1]!;
      if (shared === 0) continue;
      pairable += shared;
      squaresOfPairable += shared ** 2;
      pairableCount += 1;
    }
    [this.coded, this.codedSquares, this.valueCount] = [coded, squares, count];
    [this.pairable, this.squaresOfPairable, this.pairableValueCount] = [
      pairable,
      squaresOfPairable,
      pairableCount
    ];
  }
}

function weigh(numbers: ArrayLike<number>, times: ArrayLike<number>): number {
  let sum = 0;
  for (let cluster = 0; cluster < numbers.length; cluster += 1) sum += numbers[cluster]! * times[cluster]!;
  return sum;
}
