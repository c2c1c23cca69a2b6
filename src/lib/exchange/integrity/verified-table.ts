import { verifyColumns, type VerifyColumn, type VerifyLabels } from './verify-labels';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';
import type { VerifiedQuotation } from './verify-report';

const widths: Record<VerifyColumn, number> = { citation: 10, status: 18, shown: 60, now: 60, advice: 60 };

/** The outcome of verifying a report as a table for any format: a row per sealed quotation, in the order of the report. */
export function verifiedTable(
  quotations: readonly VerifiedQuotation[],
  labels: VerifyLabels,
  locale: ExportLocale
): CellTable {
  const rows = quotations.map((verified) => ({
    cells: [
      verified.citation,
      labels.status(verified.status),
      verified.sealed.shown || labels.numberOnly,
      verified.wordsNow ?? '',
      labels.advice(verified)
    ]
  }));
  return {
    title: labels.title,
    locale,
    columns: verifyColumns.map((id) => ({ type: 'text', title: labels.column(id), width: widths[id] })),
    groups: [{ rows }],
    options: defaultExportOptions(locale)
  };
}
