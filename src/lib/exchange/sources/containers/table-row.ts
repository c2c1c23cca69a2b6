import type { SourceParagraph } from '../parsed-source';

/**
 * A row of a table as paragraphs: one `table-row` with its cells joined by tabs and a cell's paragraphs by line
 * feeds. Rows of a table inside a cell become lines with spaces between their cells, so that tabs always part
 * the cells of the row itself. A row of one cell is layout, not a table: its paragraphs stand as they are.
 * Nothing when the row is blank.
 */
export function toTableRow(cells: SourceParagraph[][]): SourceParagraph[] {
  if (cells.length === 1) return cells[0] ?? [];
  const texts = cells.map((cell) => cell.map((part) => part.text.replaceAll('\t', ' ')).join('\n'));
  if (texts.every((text) => text === '')) return [];
  return [{ text: texts.join('\t'), boldPrefix: countBold(cells, texts), kind: 'table-row', page: null }];
}

/** The leading bold of the row runs on over a border only when all before it is bold. */
function countBold(cells: SourceParagraph[][], texts: string[]): number {
  let bold = 0;
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    for (const part of cell) {
      if (part.boldPrefix === 0) return bold;
      bold = at + part.boldPrefix;
      if (part.boldPrefix < part.text.length) return bold;
      at += part.text.length + 1;
    }
    if (texts[index] === '') at += 1;
  }
  return bold;
}
