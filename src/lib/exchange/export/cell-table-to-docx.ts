import { Document, Packer, type FileChild, type IParagraphStyleOptions } from 'docx';
import { columnWidths } from './column-widths';
import type { CellTable } from './cell-table';
import { documentFrame, usualMargin } from './docx-frame';
import { headingParagraph, styledParagraph, titleParagraph } from './docx-paragraphs';
import { docxTable } from './docx-table';

/** Of an A4 on its side, in twentieths of a point. */
const pageWidth = 16838;
/** A table of more columns takes smaller letters, and half the margin. */
const usualColumns = 7;
const noteStyle = {
  id: 'TableNote',
  name: 'Table Note',
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: 20, color: '4B5563' },
  paragraph: { spacing: { before: 120 } }
} as const satisfies IParagraphStyleOptions;

/**
 * The table as a Word document on its side: the title as Heading 1, each group as Heading 2, notes below the last. Columns are as wide as what is in
 * them asks, the same under every heading.
 */
export async function cellTableToDocx(table: CellTable): Promise<Uint8Array> {
  const isWide = table.columns.length > usualColumns;
  const margin = isWide ? usualMargin / 2 : usualMargin;
  const size = isWide ? 16 : 20;
  const widths = columnWidths(
    table.groups.flatMap(({ rows }) => rows),
    table,
    pageWidth - 2 * margin,
    size
  );
  const style = cellStyle(size);
  const children: FileChild[] = [titleParagraph(table.title)];
  for (const { heading, rows } of table.groups) {
    if (heading) children.push(headingParagraph(heading));
    children.push(docxTable(rows, table, { style: style.id, widths, runsOn: true }));
  }
  children.push(...(table.notes ?? []).map((note) => styledParagraph(noteStyle.id, note, false)));
  const frame = documentFrame(
    { ...table, options: { layout: 'table' } },
    children,
    [style, noteStyle],
    margin
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document(frame)));
}

/** `size` is in half points. */
function cellStyle(size: number): IParagraphStyleOptions {
  return {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size },
    paragraph: { spacing: { before: 20, after: 20 } }
  };
}
