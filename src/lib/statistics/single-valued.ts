import { spansByStart, type CodedSpan, type Continuum, type Stretch } from './coded-span';
import { leaveOut, mergeStretches } from './leave-out';

/**
 * One coder's spans of several values as unitizing wants them. Overlapping spans of one value are one unit; abutting ones
 * stay two, as in figure 12.11 of Krippendorff 2019. O(spans log spans).
 */
export type SingleValuedSpans = {
  /** Where there is exactly one value, by start; a unit in the midst of which another value lies is in two pieces. */
  units: CodedSpan[];
  /** Where there are several values, by start; those that abut are one. */
  several: Stretch[];
};

export function singleValued(spans: readonly CodedSpan[]): SingleValuedSpans {
  const joined = joinOverlapping(spans);
  const several = stretchesOfSeveral(joined);
  return { units: piecesOutside(joined, several), several };
}

/**
 * The document without the stretches to which a coder gave several values, for every coder, closed up: on what remains each
 * has one value at most, so that one alpha over all codes is possible. A unit that such a stretch cuts stays one unit.
 * `leftOut` has the stretches as they were, by start, for the list of what was excluded.
 * @param continuum spans of one coder may overlap here
 */
export function withoutSeveralValued(continuum: Continuum): { continuum: Continuum; leftOut: Stretch[] } {
  const coders = continuum.coders.map(joinOverlapping);
  const leftOut = mergeStretches(coders.flatMap(stretchesOfSeveral));
  return { continuum: leaveOut({ length: continuum.length, coders }, leftOut), leftOut };
}

/** The spans by start, those of one value that overlap made one; different values may overlap. */
function joinOverlapping(spans: readonly CodedSpan[]): CodedSpan[] {
  const joined: CodedSpan[] = [];
  const lastOf = new Map<number, CodedSpan>();
  for (const { start, end, value } of spansByStart(spans, Number.MAX_SAFE_INTEGER)) {
    const last = lastOf.get(value);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      continue;
    }
    const span = { start, end, value };
    lastOf.set(value, span);
    joined.push(span);
  }
  return joined;
}

/** @param joined spans by start of which only those of different values overlap */
function stretchesOfSeveral(joined: readonly CodedSpan[]): Stretch[] {
  const several: Stretch[] = [];
  let reach = 0;
  for (const { start, end } of joined) {
    // What reaches furthest of the spans before overlaps this one for as long as any of them does.
    if (start < reach) several.push({ start, end: Math.min(reach, end) });
    reach = Math.max(reach, end);
  }
  return mergeStretches(several);
}

/** What of the units lies outside the stretches, both by start. */
function piecesOutside(units: readonly CodedSpan[], stretches: readonly Stretch[]): CodedSpan[] {
  const pieces: CodedSpan[] = [];
  let first = 0;
  for (const { start, end, value } of units) {
    while (first < stretches.length && stretches[first]!.end <= start) first += 1;
    let from = start;
    for (let index = first; index < stretches.length && stretches[index]!.start < end; index += 1) {
      const stretch = stretches[index]!;
      if (stretch.start > from) pieces.push({ start: from, end: stretch.start, value });
      from = stretch.end;
    }
    if (from < end) pieces.push({ start: from, end, value });
  }
  return pieces.sort((a, b) => a.start - b.start);
}
