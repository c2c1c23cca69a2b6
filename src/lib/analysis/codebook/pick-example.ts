import type { QuotationId } from '$lib/domain/ids';
import type { QuotationRow } from '../quotation-table/quotation-row';
import type { CodebookExample } from './codebook-row';

/** Shorter says too little, longer is no example any more; both inclusive, in words. */
const shortestExample = 8;
const longestExample = 60;

/**
 * Gives a way to pick the example of a code: the quotation with the fewest words of those of 8 to 60 words; of equals
 * the first as cited. Null when there is none. What was counted is kept, and a text is read no further than tells whether
 * it can still win: make one per codebook.
 */
export function examplePicker(): (rows: readonly QuotationRow[]) => CodebookExample | null {
  const counted = new Map<QuotationId, { words: number; most: number }>();
  /** Words of a quotation; where there are more than `most`, any number above that. */
  const wordsOf = (row: QuotationRow, most: number): number => {
    const known = counted.get(row.id);
    if (known && (known.words <= known.most || known.words > most)) return known.words;
    const words = wordCount(row.text, most);
    counted.set(row.id, { words, most });
    return words;
  };
  return (rows) => {
    let best: QuotationRow | null = null;
    let fewest = longestExample;
    for (const row of rows) {
      const words = wordsOf(row, fewest);
      if (words < shortestExample || words > fewest) continue;
      if (best && words === fewest && !isCitedBefore(row, best)) continue;
      best = row;
      fewest = words;
    }
    return best && toExample(best, false);
  };
}

/** A quotation as the example of a code. */
export function toExample(row: QuotationRow, isChosen: boolean): CodebookExample {
  return { citation: row.citation, text: row.text, roles: row.roles, isChosen };
}

/** Runs without white space that hold a letter or a digit: `ja-maar` is one word, ` – ` is none. Stops past `most`. */
function wordCount(text: string, most: number): number {
  let words = 0;
  for (const [run] of text.matchAll(/\S+/g)) {
    if (/[\p{L}\p{N}]/u.test(run)) words += 1;
    if (words > most) break;
  }
  return words;
}

function isCitedBefore(a: QuotationRow, b: QuotationRow): boolean {
  return (a.document.number - b.document.number || a.quotation.number - b.quotation.number) < 0;
}
