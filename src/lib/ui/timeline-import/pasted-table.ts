const mostRows = 5_000;

/**
 * The rows of the first table in HTML that was pasted (Word, Excel and browsers put one beside the plain text); null when there is
 * none. Only words are taken, and what is read never becomes part of the page.
 */
export function tableOfHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  return Array.from(table.rows)
    .slice(0, mostRows)
    .map((row) => Array.from(row.cells, wordsOf));
}

/** Paragraphs and list items of a cell on lines of their own. */
function wordsOf(cell: HTMLTableCellElement): string {
  const blocks = Array.from(cell.querySelectorAll('p, li, div')).filter(
    (block) => !block.querySelector('p, li, div')
  );
  const lines = blocks.length > 0 ? blocks.map(({ textContent }) => textContent) : [cell.textContent];
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The rows as tab-separated text, which is read like a file. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
