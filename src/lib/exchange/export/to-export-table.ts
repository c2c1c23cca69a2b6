import { quotationColumns, type CellValue, type ColumnId } from '$lib/analysis/quotation-table/column';
import { columnValue } from '$lib/analysis/quotation-table/column-value';
import type { RowGroup } from '$lib/analysis/quotation-table/group-rows';
import type { QuotationRow } from '$lib/analysis/quotation-table/quotation-row';
import type { TableLabels } from '$lib/analysis/quotation-table/table-labels';
import { defaultExportOptions, type ExportOptions } from './export-options';
import type { ExportCell, ExportColumn, ExportLocale, ExportRow, ExportTable } from './export-table';

/**
 * What is shown, as plain data for `exportQuotations`. A grouped table gets the group as its first column, so that
 * CSV and XLSX keep it. Options not given are those of the locale.
 */
export function toExportTable(shown: {
  title: string;
  groups: readonly RowGroup[];
  columns: readonly ColumnId[];
  labels: TableLabels;
  locale: ExportLocale;
  options?: Partial<ExportOptions>;
}): ExportTable {
  const { title, groups, columns, labels, locale } = shown;
  const by = groups[0]?.by ?? 'none';
  const grouped = by !== 'none';
  const groupColumn: ExportColumn[] = grouped ? [{ id: 'group', type: 'text', title: labels.group(by) }] : [];
  return {
    title,
    locale,
    columns: [
      ...groupColumn,
      ...columns.map((id) => ({ id, type: quotationColumns[id], title: labels.column(id) }))
    ],
    groups: groups.map((group) => {
      const heading = grouped ? group.heading || labels.without(by) : '';
      return {
        heading,
        rows: group.rows.map((row) => toExportRow(row, grouped ? [heading] : [], columns, labels))
      };
    }),
    labels: { codes: labels.column('codes'), comment: labels.column('comment') },
    options: { ...defaultExportOptions(locale), ...shown.options }
  };
}

function toExportRow(
  row: QuotationRow,
  leading: string[],
  columns: readonly ColumnId[],
  labels: TableLabels
): ExportRow {
  return {
    cells: [...leading, ...columns.map((id) => toExportCell(columnValue(row, id, labels)))],
    citation: row.citation,
    text: row.text,
    roles: row.roles.join(', '),
    codes: row.codes.map(({ name }) => name).join('; '),
    comment: row.comment
  };
}

function toExportCell(value: CellValue): ExportCell {
  return value !== null && typeof value === 'object' ? value.join('; ') : value;
}
