/** A stretch of a document that one coder gave one value; half-open, `value` the index of a code (or of a group of codes). */
export type CodedSpan = { start: number; end: number; value: number };

/** A half-open stretch of a document. */
export type Stretch = { start: number; end: number };

/**
 * One document as Krippendorff's continuum: its length in characters and what each coder marked in it, in any order. A
 * coder who read it and marked nothing has an empty list; one who did not code it is not in it.
 */
export type Continuum = { length: number; coders: readonly (readonly CodedSpan[])[] };

/**
 * The spans of one coder by start, then by end.
 * @throws a plain Error when a span is empty, reaches outside the document or has no value from 0 to `valueCount` - 1
 */
export function spansByStart(
  spans: readonly CodedSpan[],
  length: number,
  valueCount: number = Number.MAX_SAFE_INTEGER
): CodedSpan[] {
  for (const { start, end, value } of spans) {
    if (!(start >= 0 && start < end && end <= length))
      throw new Error(`no span of a document of ${length} characters: ${start} to ${end}`);
    if (!(Number.isInteger(value) && value >= 0 && value < valueCount))
      throw new Error(`${value} is no value of ${valueCount}`);
  }
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The units of one coder by start: spans of which none overlaps another, as unitizing has them; abutting is allowed.
 * @throws a plain Error when two overlap, and for what `spansByStart` refuses
 */
export function unitsByStart(spans: readonly CodedSpan[], length: number, valueCount?: number): CodedSpan[] {
  const units = spansByStart(spans, length, valueCount);
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (before && before.end > unit.start)
      throw new Error(`units of one coder overlap: ${before.start} to ${before.end} and from ${unit.start}`);
  });
  return units;
}
