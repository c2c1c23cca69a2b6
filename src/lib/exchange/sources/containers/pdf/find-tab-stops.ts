import { cellGap, isJustified, sortWords } from './to-line';
import type { PdfRow } from './to-rows';

const fewestCells = 4;

/**
 * Where the cells of tables begin, in rounded points: places where words start again after a gap, in row after
 * row. A place and its neighbours count together, so that rounding parts nothing.
 */
export function findTabStops(rows: PdfRow[], right: number): Set<number> {
  const starts = new Map<number, number>();
  for (const row of rows) {
    const words = sortWords(row.fragments);
    if (isJustified(words, right)) continue;
    for (const [index, word] of words.entries()) {
      const before = words[index - 1];
      if (!before || word.x - before.end <= cellGap * word.size) continue;
      starts.set(Math.round(word.x), (starts.get(Math.round(word.x)) ?? 0) + 1);
    }
  }
  const fewest = Math.max(fewestCells, rows.length * 0.05);
  const near = (at: number) => (starts.get(at - 1) ?? 0) + (starts.get(at) ?? 0) + (starts.get(at + 1) ?? 0);
  return new Set([...starts.keys()].filter((at) => near(at) >= fewest));
}
