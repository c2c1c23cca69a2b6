import type { QuotationId } from '$lib/domain/ids';
import type { QuotationRow } from '../quotation-table/quotation-row';
import type { CodebookExample } from './codebook-row';

/** Shorter says too little, longer is no example any more; both inclusive, in words. */
const shortestExample = 8;
const longestExample = 60;

/**
 * Gives a way to pick the example of a code: the quotation with the fewest words of those of 8 to 60 words; of equals
 * the first as cited. Null when there is none. Each quotation is counted once, however many codes it has: make one per
 * codebook.
 */
export function examplePicker(): (rows: readonly QuotationRow[]) => CodebookExample | null {
  const counts = new Map<QuotationId, number>();
  const wordsOf = (row: QuotationRow): number => {
    const known = counts.get(row.id) ?? wordCount(row.text);
    counts.set(row.id, known);
    return known;
  };
  return (rows) => {
    let best: QuotationRow | null = null;
    for (const row of rows) {
      const words = wordsOf(row);
      if (words < shortestExample || words > longestExample) continue;
      if (!best || words < wordsOf(best) || (words === wordsOf(best) && isCitedBefore(row, best))) best = row;
    }
    return best && toExample(best, false);
  };
}

/** A quotation as the example of a code. */
export function toExample(row: QuotationRow, isChosen: boolean): CodebookExample {
  return { citation: row.citation, text: row.text, roles: row.roles, isChosen };
}

/** Runs without white space that hold a letter or a digit: `ja-maar` is one word, ` – ` is none. */
function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

function isCitedBefore(a: QuotationRow, b: QuotationRow): boolean {
  return (a.document.number - b.document.number || a.quotation.number - b.quotation.number) < 0;
}
