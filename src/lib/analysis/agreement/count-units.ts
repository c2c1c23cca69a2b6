import { jaccardDistance, masiDistance } from '$lib/statistics/set-distance';
import type { Span } from './agreement-material';
import type { AgreementTally } from './agreement-tally';
import { clusterAt, eachCluster, type PreparedDocument } from './prepared-document';

/** Counts the units of a document: who coded how many with what, and how far their sets of codes differ. */
export function countUnits(tally: AgreementTally, document: PreparedDocument): void {
  const { starts } = document.segments;
  for (const start of starts) tally.units[clusterAt(document, start)]! += 1;
  for (const { code, segments } of document.codes) {
    const coded = tally.seats.map((seat) => segments[seat]!);
    coded.forEach((own, slot) => {
      for (const at of own) tally.codes.add(clusterAt(document, starts[at]!), code, slot, 1);
    });
    tally.pairs.forEach(([first, second], pair) => {
      for (const at of shared(coded[first]!, coded[second]!))
        tally.codes.add(clusterAt(document, starts[at]!), code, tally.seats.length + pair, 1);
    });
  }
  countSetsOfUnits(tally, document);
}

function countSetsOfUnits(tally: AgreementTally, document: PreparedDocument): void {
  const codesAt = new Map<number, number[][]>();
  for (const { code, segments } of document.codes)
    tally.seats.forEach((seat, slot) => {
      for (const at of segments[seat]!) {
        let codes = codesAt.get(at);
        if (!codes) codesAt.set(at, (codes = tally.seats.map(() => [])));
        codes[slot]!.push(code);
      }
    });
  for (const [at, codes] of codesAt) {
    const cluster = clusterAt(document, document.segments.starts[at]!);
    for (const set of codes) if (set.length > 0) addSet(tally, cluster, tally.codeSets.numberOf(set), 1);
    for (const [first, second] of tally.pairs) {
      tally.jaccard[cluster]! += jaccardDistance(codes[first]!, codes[second]!);
      tally.masi[cluster]! += masiDistance(codes[first]!, codes[second]!);
    }
  }
}

function addSet(tally: AgreementTally, cluster: number, set: number, times: number): void {
  tally.sets.add(cluster, set, 0, times);
  tally.setsGiven[cluster]! += times;
}

/** The same with every character as a unit, counted as lengths. */
export function countCharacters(tally: AgreementTally, document: PreparedDocument): void {
  const { seats, pairs } = tally;
  eachCluster(document, 0, document.length, (cluster, length) => (tally.units[cluster]! += length));
  for (const { code, seats: spans } of document.codes) {
    seats.forEach((seat, slot) => {
      for (const { start, end } of spans[seat]!.units)
        eachCluster(document, start, end, (cluster, length) => tally.codes.add(cluster, code, slot, length));
    });
    pairs.forEach(([first, second], pair) =>
      eachOverlap(spans[seats[first]!]!.units, spans[seats[second]!]!.units, (start, end) =>
        eachCluster(document, start, end, (cluster, length) =>
          tally.codes.add(cluster, code, seats.length + pair, length)
        )
      )
    );
  }
  const pieces = seats.map((seat) => document.seats[seat]!.pieces);
  for (const own of pieces)
    for (const { start, end, set } of own)
      eachCluster(document, start, end, (cluster, length) => {
        addSet(tally, cluster, set, length);
        // Beside each other seat it differs wholly, until the overlaps below say otherwise.
        tally.jaccard[cluster]! += length * (seats.length - 1);
        tally.masi[cluster]! += length * (seats.length - 1);
      });
  const { sets } = tally.codeSets;
  for (const [first, second] of pairs)
    eachOverlap(pieces[first]!, pieces[second]!, (start, end, one, other) => {
      const jaccard = 2 - jaccardDistance(sets[one.set]!, sets[other.set]!);
      const masi = 2 - masiDistance(sets[one.set]!, sets[other.set]!);
      eachCluster(document, start, end, (cluster, length) => {
        tally.jaccard[cluster]! -= length * jaccard;
        tally.masi[cluster]! -= length * masi;
      });
    });
}

/** Where spans of two overlap; both by start and without overlaps among themselves. */
export function eachOverlap<One extends Span, Other extends Span>(
  ones: readonly One[],
  others: readonly Other[],
  take: (start: number, end: number, one: One, other: Other) => void
): void {
  for (let at = 0, beside = 0; at < ones.length && beside < others.length;) {
    const one = ones[at]!;
    const other = others[beside]!;
    const start = Math.max(one.start, other.start);
    const end = Math.min(one.end, other.end);
    if (start < end) take(start, end, one, other);
    if (one.end <= other.end) at += 1;
    if (other.end <= one.end) beside += 1;
  }
}

/** What is in both of two ascending lists. */
function shared(ones: readonly number[], others: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0, beside = 0; at < ones.length && beside < others.length;) {
    const difference = ones[at]! - others[beside]!;
    if (difference === 0) found.push(ones[at]!);
    if (difference <= 0) at += 1;
    if (difference >= 0) beside += 1;
  }
  return found;
}
