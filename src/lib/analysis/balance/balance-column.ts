/** The columns of the balance as a table, in order; a table by role has no `role`. */
export const balanceColumns = [
  'name',
  'role',
  'wordsSaid',
  'shareSaid',
  'quotations',
  'quoted',
  'wordsQuoted',
  'shareQuoted',
  'difference'
] as const;
export type BalanceColumn = (typeof balanceColumns)[number];
