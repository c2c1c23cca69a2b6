import { balanceColumns, type BalanceColumn } from '$lib/analysis/balance/balance-column';
import type { BalanceRow } from '$lib/analysis/balance/respondent-balance';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

type Words = { title: string; column: (id: BalanceColumn) => string; locale: ExportLocale };

const cellOf: Record<BalanceColumn, (row: BalanceRow) => ExportCell> = {
  name: ({ name }) => name,
  role: ({ role }) => role,
  wordsSaid: ({ wordsSaid }) => wordsSaid,
  shareSaid: ({ shareSaid }) => percentage(shareSaid),
  quotations: ({ quotations }) => quotations,
  quoted: ({ quoted }) => quoted,
  wordsQuoted: ({ wordsQuoted }) => wordsQuoted,
  shareQuoted: ({ shareQuoted }) => percentage(shareQuoted),
  difference: ({ shareQuoted, shareSaid }) => percentage(shareQuoted - shareSaid)
};

/** The balance as a table for any format, rows as given; of roles without the column that says the role twice. */
export function balanceTable(
  by: 'roles' | 'cases',
  rows: readonly BalanceRow[],
  { title, column, locale }: Words
): CellTable {
  const shown = balanceColumns.filter((id) => by === 'cases' || id !== 'role');
  const titleOf = (id: BalanceColumn) => column(by === 'roles' && id === 'name' ? 'role' : id);
  return {
    title,
    locale,
    columns: shown.map((id) => ({
      type: id === 'name' || id === 'role' ? 'text' : 'number',
      title: titleOf(id),
      width: id === 'name' || id === 'role' ? 24 : 14
    })),
    groups: [{ rows: rows.map((row) => ({ cells: shown.map((id) => cellOf[id](row)) })) }],
    options: defaultExportOptions(locale)
  };
}

/** Of a share, in tenths of a percent. */
function percentage(share: number): number {
  return Math.round(share * 1000) / 10;
}
