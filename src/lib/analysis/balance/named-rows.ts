import type { CaseId } from '$lib/domain/ids';
import type { BalanceRow, RespondentBalance } from './respondent-balance';

/** The rows named: cases as `nameOf` has it, roles as they are, what has no role as `noRole` says. */
export function namedRows(
  { cases, roles }: RespondentBalance,
  nameOf: (id: CaseId) => string,
  noRole: string
): RespondentBalance {
  const named = (row: BalanceRow) => ({ ...row, name: row.caseId ? nameOf(row.caseId) : row.name || noRole });
  return { cases: cases.map(named), roles: roles.map(named) };
}
