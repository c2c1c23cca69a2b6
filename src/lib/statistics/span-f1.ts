import { spansByStart, type CodedSpan, type Continuum } from './coded-span';
import { maximumMatching } from './maximum-matching';
import { defined, undefinedBecause, type Statistic } from './statistic';

/** Spans of two coders, and how many of them form pairs. Additive over documents and values. */
export type SpanMatches = { matched: number; first: number; second: number };

/**
 * F1 of the spans of two coders: twice the matched pairs by all their spans, the harmonic mean of recall and precision with
 * either as the key; the same both ways round. A pair has the same value and shares at least `minimumIou` of what both cover
 * together (intersection over union; Jaccard 1901): .5 is the usual lenient rule, 1 asks for the same boundaries. Each span is
 * in one pair at most, and as many pairs are made as can be. There is no correction for chance. Spans of one coder may overlap.
 * Undefined when there are not two coders or neither marked anything.
 */
export function spanF1(
  continua: readonly Continuum[],
  minimumIou: number
): SpanMatches & { statistic: Statistic } {
  const total = { matched: 0, first: 0, second: 0 };
  if (continua.length === 0 || continua.some(({ coders }) => coders.length !== 2))
    return { ...total, statistic: undefinedBecause('needs-two-coders') };
  for (const continuum of continua) {
    const { matched, first, second } = spanMatches(continuum, minimumIou);
    total.matched += matched;
    total.first += first;
    total.second += second;
  }
  return { ...total, statistic: spanF1Of(total) };
}

/** F1 of counts, that of one document or the sums of many. */
export function spanF1Of({ matched, first, second }: SpanMatches): Statistic {
  return first + second === 0 ? undefinedBecause('no-codings') : defined((2 * matched) / (first + second));
}

/**
 * The matches in one document of two coders. O(n log n + overlapping pairs of one value), and the time of `maximumMatching`.
 * @throws a plain Error for other numbers of coders, spans outside the document, or an IoU that is not above 0 and at most 1
 */
export function spanMatches({ length, coders }: Continuum, minimumIou: number): SpanMatches {
  if (!(minimumIou > 0 && minimumIou <= 1)) throw new Error(`no share of two spans: ${minimumIou}`);
  if (coders.length !== 2) throw new Error(`spans of two coders are matched, not of ${coders.length}`);
  const [first, second] = coders.map((spans) => spansByStart(spans, length)) as [CodedSpan[], CodedSpan[]];
  const secondOf = new Map<number, CodedSpan[]>();
  for (const span of second) appendTo(secondOf, span);
  const firstOf = new Map<number, CodedSpan[]>();
  for (const span of first) appendTo(firstOf, span);
  let matched = 0;
  for (const [value, spans] of firstOf) {
    const others = secondOf.get(value);
    if (others) matched += maximumMatching(listPairs(spans, others, minimumIou), others.length);
  }
  return { matched, first: first.length, second: second.length };
}

function appendTo(spansOf: Map<number, CodedSpan[]>, span: CodedSpan): void {
  const spans = spansOf.get(span.value);
  if (spans) spans.push(span);
  else spansOf.set(span.value, [span]);
}

/** For each span, the indexes of the others that it can be paired with. One sweep over both, which are by start. */
function listPairs(
  spans: readonly CodedSpan[],
  others: readonly CodedSpan[],
  minimumIou: number
): number[][] {
  const pairs = spans.map((): number[] => []);
  let open: number[] = [];
  let openOthers: number[] = [];
  let index = 0;
  let other = 0;
  const pairUp = (index: number, other: number) => {
    if (intersectionOverUnion(spans[index]!, others[other]!) >= minimumIou) pairs[index]!.push(other);
  };
  while (index < spans.length || other < others.length) {
    const start = spans[index]?.start ?? Infinity;
    const otherStart = others[other]?.start ?? Infinity;
    if (start <= otherStart) {
      openOthers = openOthers.filter((at) => others[at]!.end > start);
      for (const at of openOthers) pairUp(index, at);
      open.push(index);
      index += 1;
    } else {
      open = open.filter((at) => spans[at]!.end > otherStart);
      for (const at of open) pairUp(at, other);
      openOthers.push(other);
      other += 1;
    }
  }
  return pairs;
}

function intersectionOverUnion(a: CodedSpan, b: CodedSpan): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}
