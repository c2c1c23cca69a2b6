import { listPairs } from '$lib/statistics/mean-pairwise-kappa';
import { ClusterCounts } from './cluster-counts';
import type { CodeSets } from './code-sets';

/** What is counted side by side of the spans of a code. Sums over pairs count both orders. */
export const spanSlots = {
  /** Characters of its units. */
  lengths: 0,
  lengthSquares: 1,
  /** Characters that another seat coded too, with any code; and squared, per unit and other seat. */
  pairable: 2,
  pairableSquares: 3,
  /** Characters that another seat gave the same code. */
  agreed: 4,
  /** Of two seats: spans of each, and how many of them form pairs. */
  first: 5,
  second: 6,
  matched: 7,
  matchedExactly: 8
} as const;

export const spanWidth = 9;

/**
 * Everything all coefficients need to know, counted per cluster: what the bootstrap draws. All of it is additive, so that a
 * sample is a sum. Arrays are per cluster.
 */
export class AgreementTally {
  /** Each two of the seats, as places in `seats`. */
  readonly pairs: readonly (readonly [first: number, second: number])[];
  readonly units: Float64Array;
  /** Per code the units each seat coded with it, and after those the units that both of each pair did. */
  readonly codes: ClusterCounts;
  /** Per set of codes how many units a seat gave exactly that. */
  readonly sets: ClusterCounts;
  /** How many sets of codes were given at all. */
  readonly setsGiven: Float64Array;
  /** The distances of the sets of codes of each pair, over units. */
  readonly jaccard: Float64Array;
  readonly masi: Float64Array;

  /** Characters that count. */
  readonly length: Float64Array;
  readonly spans: ClusterCounts;
  /** Per set of codes its characters, and those of them that another seat coded too. */
  readonly values: ClusterCounts;
  readonly lengthSquares: Float64Array;
  readonly pairableSquares: Float64Array;
  readonly agreed: Float64Array;

  constructor(
    /** Indexes of seats of the material. */
    readonly seats: readonly number[],
    readonly codeCount: number,
    readonly clusterCount: number,
    readonly codeSets: CodeSets
  ) {
    this.pairs = listPairs(seats.length);
    this.units = new Float64Array(clusterCount);
    this.codes = new ClusterCounts(clusterCount, seats.length + this.pairs.length);
    this.sets = new ClusterCounts(clusterCount, 1);
    this.setsGiven = new Float64Array(clusterCount);
    this.jaccard = new Float64Array(clusterCount);
    this.masi = new Float64Array(clusterCount);
    this.length = new Float64Array(clusterCount);
    this.spans = new ClusterCounts(clusterCount, spanWidth);
    this.values = new ClusterCounts(clusterCount, 2);
    this.lengthSquares = new Float64Array(clusterCount);
    this.pairableSquares = new Float64Array(clusterCount);
    this.agreed = new Float64Array(clusterCount);
  }
}
