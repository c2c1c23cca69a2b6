import { spanMatches } from '$lib/statistics/span-f1';
import type { Span } from './agreement-material';
import type { AgreementTally } from './agreement-tally';
import { spanSlots } from './agreement-tally';
import { eachOverlap } from './count-units';
import { clusterAt, eachCluster, type PreparedDocument } from './prepared-document';

/** The share of what two spans cover together that they must share to be a pair; and the same boundaries. */
const lenient = 0.5;
const exact = 1;

/**
 * Counts the spans of a document as they were marked: what the unitizing alphas and F1 need. What a span adds, it adds to the
 * cluster it begins in.
 */
export function countSpans(tally: AgreementTally, document: PreparedDocument): void {
  const { seats } = tally;
  eachCluster(document, 0, document.length, (cluster, length) => (tally.length[cluster]! += length));
  for (const coded of document.codes) {
    countUnitsOfCode(tally, document, coded);
    if (seats.length === 2) countMatches(tally, document, coded);
  }
  countPieces(tally, document);
}

type Coded = PreparedDocument['codes'][number];

function countUnitsOfCode(tally: AgreementTally, document: PreparedDocument, { code, seats: spans }: Coded) {
  for (const seat of tally.seats) {
    const { units } = spans[seat]!;
    if (units.length === 0) continue;
    const others = tally.seats.filter((other) => other !== seat);
    for (const unit of units) {
      const cluster = clusterAt(document, unit.start);
      const length = unit.end - unit.start;
      tally.spans.add(cluster, code, spanSlots.lengths, length);
      tally.spans.add(cluster, code, spanSlots.lengthSquares, length ** 2);
      for (const other of others) {
        const pairable = document.seats[other]!.coverage.within(unit);
        if (pairable === 0) continue;
        tally.spans.add(cluster, code, spanSlots.pairable, pairable);
        tally.spans.add(cluster, code, spanSlots.pairableSquares, pairable ** 2);
      }
    }
    for (const other of others)
      eachOverlap(units, spans[other]!.units, (start, end, unit) =>
        tally.spans.add(clusterAt(document, unit.start), code, spanSlots.agreed, end - start)
      );
  }
}

/** The same of all codes together, each combination of codes on the same text being a value. */
function countPieces(tally: AgreementTally, document: PreparedDocument): void {
  for (const seat of tally.seats) {
    const { pieces } = document.seats[seat]!;
    const others = tally.seats.filter((other) => other !== seat);
    for (const piece of pieces) {
      const cluster = clusterAt(document, piece.start);
      const length = piece.end - piece.start;
      tally.values.add(cluster, piece.set, 0, length);
      tally.lengthSquares[cluster]! += length ** 2;
      for (const other of others) {
        const pairable = document.seats[other]!.coverage.within(piece);
        if (pairable === 0) continue;
        tally.values.add(cluster, piece.set, 1, pairable);
        tally.pairableSquares[cluster]! += pairable ** 2;
      }
    }
    for (const other of others)
      eachOverlap(pieces, document.seats[other]!.pieces, (start, end, piece, beside) => {
        if (piece.set === beside.set) tally.agreed[clusterAt(document, piece.start)]! += end - start;
      });
  }
}

/** Spans of one code that hang together by overlaps are matched on their own: a pair never lies in two such groups. */
function countMatches(
  tally: AgreementTally,
  document: PreparedDocument,
  { code, seats: spans }: Coded
): void {
  const [ones, others] = tally.seats.map((seat) => spans[seat]!.spans) as [readonly Span[], readonly Span[]];
  for (let at = 0, beside = 0; at < ones.length || beside < others.length;) {
    const [first, second] = [at, beside];
    const begin = Math.min(ones[at]?.start ?? Infinity, others[beside]?.start ?? Infinity);
    let reach = begin + 1;
    for (;;) {
      if (at < ones.length && ones[at]!.start < reach) reach = Math.max(reach, ones[at++]!.end);
      else if (beside < others.length && others[beside]!.start < reach)
        reach = Math.max(reach, others[beside++]!.end);
      else break;
    }
    const cluster = clusterAt(document, begin);
    tally.spans.add(cluster, code, spanSlots.first, at - first);
    tally.spans.add(cluster, code, spanSlots.second, beside - second);
    if (at === first || beside === second) continue;
    const group = [ones.slice(first, at), others.slice(second, beside)] as const;
    tally.spans.add(cluster, code, spanSlots.matched, matchesIn(group, document.length, lenient));
    tally.spans.add(cluster, code, spanSlots.matchedExactly, matchesIn(group, document.length, exact));
  }
}

function matchesIn(
  [ones, others]: readonly [readonly Span[], readonly Span[]],
  length: number,
  minimumIou: number
): number {
  if (ones.length === 1 && others.length === 1) {
    const [one, other] = [ones[0]!, others[0]!];
    const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
    const either = one.end - one.start + (other.end - other.start) - shared;
    return shared / either >= minimumIou ? 1 : 0;
  }
  const valued = (spans: readonly Span[]) => spans.map((span) => ({ ...span, value: 0 }));
  return spanMatches({ length, coders: [valued(ones), valued(others)] }, minimumIou).matched;
}
