/** A stretch of a text, `[start, end)` in UTF-16 code units. */
export type Span = { start: number; end: number };

/**
 * How many code units of a text lie in at least one of the spans: what overlaps or nests counts once. The spans must
 * be ordered by start, as `ProjectModel.quotationsOf` gives them. O(spans).
 */
export function coveredLength(spans: Iterable<Span>): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans) {
    if (end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return covered;
}
