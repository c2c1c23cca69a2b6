import { foldText } from '$lib/language/fold-text';
import type { PaletteEntry } from './palette-entry';

/**
 * The entries that hold every word of the query (case and accents folded), best first: those whose name begins with
 * it, then with a word that does, then the rest; recent ones first among equals. An empty query gives the recent ones
 * and then all. O(entries).
 */
export function rankEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recentKeys: readonly string[]
): PaletteEntry[] {
  const wanted = foldText(query.trim()).folded;
  const words = wanted.split(/\s+/).filter(Boolean);
  const recency = new Map(recentKeys.map((key, index) => [key, index]));
  return entries
    .flatMap((entry) => {
      const label = foldText(entry.label).folded;
      const all = entry.hint ? `${label}\n${foldText(entry.hint).folded}` : label;
      if (!words.every((word) => all.includes(word))) return [];
      return [{ entry, rank: rankOf(label, wanted), recent: recency.get(entry.key) ?? Infinity }];
    })
    .sort((a, b) => a.rank - b.rank || (a.recent === b.recent ? 0 : a.recent - b.recent))
    .map(({ entry }) => entry);
}

function rankOf(label: string, wanted: string): number {
  if (wanted === '') return 0;
  if (label === wanted) return 0;
  if (label.startsWith(wanted)) return 1;
  const at = label.indexOf(wanted);
  if (at > 0 && /[\s.,:;()/–-]/.test(label[at - 1]!)) return 2;
  return at > 0 ? 3 : 4;
}
