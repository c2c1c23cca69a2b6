import type { CodeTableLabels } from '$lib/analysis/codes/code-column';
import type { CodeRow } from '$lib/analysis/codes/code-row';
import type { NearPair } from '$lib/analysis/codes/near-duplicates';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';

/** The pairs of codes that may be one as plain data, for every export: two paths with their quotations, and why. */
export function toTwinCellTable(shown: {
  title: string;
  pairs: readonly NearPair<CodeRow>[];
  labels: CodeTableLabels;
  locale: ExportLocale;
}): CellTable {
  const { title, pairs, labels, locale } = shown;
  const code = [
    { type: 'text', title: labels.column('path'), width: 48 },
    { type: 'number', title: labels.column('quotationCount'), width: 12 }
  ] as const;
  return {
    title,
    locale,
    columns: [...code, ...code, { type: 'text', title: labels.reason, width: 36 }],
    groups: [
      {
        rows: pairs.map(({ codes: [one, other], reason }) => ({
          cells: [
            ...[one.path, one.quotationCount],
            ...[other.path, other.quotationCount],
            labels.reasonOf(reason)
          ]
        }))
      }
    ],
    options: defaultExportOptions(locale)
  };
}
