import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { PageTable } from './cell-table';
import { pageRows } from './cell-text';
import { textRuns } from './docx-paragraphs';
import type { ExportCell } from './export-table';
import { runsRightToLeft } from './quotation-block';

/** The columns as a Word table; its header row is repeated on every page and no row is split over two. */
export function docxTable(rows: readonly { cells: readonly ExportCell[] }[], table: PageTable): Table {
  const { titles, rows: lines } = pageRows(rows, table);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title) => cell(title, true))
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      header,
      ...lines.map(
        (line) => new TableRow({ cantSplit: true, children: line.map((text) => cell(text, false)) })
      )
    ]
  });
}

function cell(text: string, bold: boolean): TableCell {
  const paragraphs = text.split('\n');
  return new TableCell({
    children: paragraphs.map(
      (paragraph) =>
        new Paragraph({ bidirectional: runsRightToLeft(paragraph), children: textRuns(paragraph, bold) })
    )
  });
}
