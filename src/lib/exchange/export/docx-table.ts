import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { cellFormatter, readingForm } from './cell-text';
import { textRuns } from './docx-paragraphs';
import type { ExportRow, ExportTable } from './export-table';
import { runsRightToLeft } from './quotation-block';

/** The columns as a Word table; its header row is repeated on every page and no row is split over two. */
export function quotationTable(rows: readonly ExportRow[], table: ExportTable): Table {
  const format = cellFormatter(readingForm(table));
  const columns = table.columns.filter(({ id }) => id !== 'group');
  const offset = table.columns.length - columns.length;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }) => cell(title, true))
  });
  const lines = rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ type }, index) => cell(format(cells[index + offset] ?? null, type), false))
      })
  );
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [header, ...lines] });
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
