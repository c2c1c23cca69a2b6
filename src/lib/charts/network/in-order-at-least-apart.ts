/**
 * Places as near as can be to those wanted (least squares) that keep their order, each at least `apart[i]` after the one
 * before it; `apart[0]` counts for nothing. Pool-adjacent-violators (Ayer et al. 1955): O(places).
 */
export function inOrderAtLeastApart(wanted: readonly number[], apart: readonly number[]): number[] {
  // With the distances taken out, in order is all that is left to ask.
  const offsets: number[] = [];
  let offset = 0;
  wanted.forEach((_, at) => {
    if (at > 0) offset += apart[at] ?? 0;
    offsets.push(offset);
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((place, at) => {
    let pool = { sum: place - offsets[at]!, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const levels = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return levels.map((level, at) => level + offsets[at]!);
}
