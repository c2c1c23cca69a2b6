import { warningThresholds } from '../findings/warning-thresholds';
import type { BalanceRow } from './respondent-balance';

/** The rows whose share of the quotations is out of proportion to what they said: see `warningThresholds`. Order as given. */
export function overQuotedRows(rows: readonly BalanceRow[]): BalanceRow[] {
  const { timesShareSaid, quotations } = warningThresholds.report;
  return rows.filter(
    ({ quoted, shareQuoted, shareSaid }) => quoted >= quotations && shareQuoted > timesShareSaid * shareSaid
  );
}
