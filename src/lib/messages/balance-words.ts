import type { BalanceColumn } from '$lib/analysis/balance/balance-column';
import { overQuotedRows } from '$lib/analysis/balance/over-quoted-rows';
import type { BalanceRow } from '$lib/analysis/balance/respondent-balance';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/** The words of the balance of respondents: its figures, tables, outcomes and the command line. */
export type BalanceWords = ReturnType<typeof balanceWords>;

/** Up to this many percentage points quotations are taken to be shared out as people spoke. */
const evenUpTo = 5;

export function balanceWords(translate: Translate, language: ScreenLanguage) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { style: 'percent' });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const percent = (share: number) => whole.format(share).replace(/\s?%/, '\u00A0%');
  const namesOf = (rows: readonly BalanceRow[]) => list.format(rows.map(({ name }) => name));
  const outcome = (rows: readonly BalanceRow[]) => {
    const [most] = rows;
    if (!most || most.quoted === 0) return '';
    const differences = rows.map(({ shareQuoted, shareSaid }) => Math.abs(shareQuoted - shareSaid));
    const points = Math.ceil(Math.max(...differences) * 100);
    if (points <= evenUpTo) return translate('balance.even', { points });
    return translate('balance.outcome', {
      name: most.name.charAt(0).toLocaleUpperCase(locale) + most.name.slice(1),
      quoted: percent(most.shareQuoted),
      said: percent(most.shareSaid)
    });
  };
  return {
    column: (id: BalanceColumn) => translate(`balance.column.${id}`),
    noRole: translate('balance.noRole'),
    percent,
    points: ({ shareQuoted, shareSaid }: BalanceRow) => signed.format((shareQuoted - shareSaid) * 100),
    /** What stands out, in a sentence; empty before anything is quoted. */
    outcome,
    /** Who is quoted out of proportion; empty when nobody is. */
    overQuoted: (rows: readonly BalanceRow[]) => {
      const over = overQuotedRows(rows);
      return over.length > 0 ? translate('balance.overQuoted', { names: namesOf(over) }) : '';
    },
    /** Cases that are quoted nowhere; empty when all are. */
    neverQuoted: (rows: readonly BalanceRow[]) => {
      const never = rows.filter(({ quoted }) => quoted === 0);
      if (never.length === 0) return '';
      return translate('balance.neverQuoted', { count: never.length, names: namesOf(never) });
    },
    figure: (by: 'roles' | 'cases', rows: readonly BalanceRow[]) => ({
      title: translate(`balance.figure.${by}`),
      description: outcome(rows),
      said: translate('balance.figure.said'),
      quoted: translate('balance.figure.quoted'),
      percent
    })
  };
}
