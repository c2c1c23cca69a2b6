import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType
} from 'docx';
import type { PageTable } from './cell-table';
import { pageRows } from './cell-text';
import { textRuns } from './docx-paragraphs';
import type { ExportCell } from './export-table';
import { runsRightToLeft } from './quotation-block';

/** How a table looks in a report; without it Word lays the columns out and draws every line. */
export type ReportTableForm = {
  /** Id of the style of what is in the cells. */
  style: string;
  /** Of the columns, in twentieths of a point. */
  widths: readonly number[];
  /** A short table stands on one page, unless it may begin on any page and run on. */
  runsOn?: boolean;
};

/** The columns as a Word table; its header row is repeated on every page and no row is split over two. */
export function docxTable(
  rows: readonly { cells: readonly ExportCell[] }[],
  table: PageTable,
  form?: ReportTableForm
): Table {
  const { titles, rows: lines } = pageRows(rows, table);
  const isNumber = table.columns.filter(({ id }) => id !== 'group').map(({ type }) => type === 'number');
  const row = (texts: readonly string[], isHeader: boolean, isLast: boolean): TableRow =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: texts.map((text, index) =>
        cell(text, {
          isHeader,
          keepNext: form !== undefined && !form.runsOn && !isLast && lines.length <= rowsKeptTogether,
          isRight: form !== undefined && isNumber[index] === true,
          form,
          width: form?.widths[index]
        })
      )
    });
  return new Table({
    ...(form
      ? {
          width: { size: form.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
          columnWidths: form.widths,
          layout: TableLayoutType.FIXED,
          borders: quietBorders
        }
      : { width: { size: 100, type: WidthType.PERCENTAGE } }),
    rows: [
      row(titles, true, lines.length === 0),
      ...lines.map((line, index) => row(line, false, index === lines.length - 1))
    ]
  });
}

/** A table of so few rows stands on one page. */
const rowsKeptTogether = 12;
const line = { style: BorderStyle.SINGLE, size: 4, color: 'BDB8AC' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const quietBorders = {
  top: { ...line, size: 8, color: '4B5563' },
  bottom: { ...line, size: 8, color: '4B5563' },
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: line
};

type CellForm = {
  isHeader: boolean;
  keepNext: boolean;
  isRight: boolean;
  form: ReportTableForm | undefined;
  width: number | undefined;
};

function cell(text: string, { isHeader, keepNext, isRight, form, width }: CellForm): TableCell {
  const paragraphs = text.split('\n');
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(form && isHeader ? { shading: { type: ShadingType.CLEAR, fill: 'F1EEE6', color: 'auto' } } : {}),
    children: paragraphs.map(
      (paragraph) =>
        new Paragraph({
          ...(form ? { style: form.style, keepNext } : {}),
          ...(isRight ? { alignment: AlignmentType.RIGHT } : {}),
          bidirectional: runsRightToLeft(paragraph),
          children: textRuns(paragraph, isHeader)
        })
    )
  });
}
