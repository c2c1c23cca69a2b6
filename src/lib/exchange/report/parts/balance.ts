import { respondentBalance, type BalanceRow } from '$lib/analysis/balance/respondent-balance';
import { balanceWords } from '$lib/messages/balance-words';
import type { ReportBlock } from '../report-content';
import { paragraph, type ReportDraft } from '../report-draft';

/** How much each role and case said against how often it is quoted; nothing as long as no case is quoted. */
export function balancePart(draft: ReportDraft): ReportBlock[] {
  const { model, report, source, cases, t } = draft;
  const balance = respondentBalance(model, { findText: source.findText, cases });
  if (!balance.cases.some(({ quoted }) => quoted > 0)) return [];
  const figure = source.figures?.balance;
  const said = balanceWords(t, report.language);
  const outcome = said.outcome(
    balance.cases.map((row) => ({ ...row, name: draft.names.ofCase(row.caseId!) }))
  );
  const tableOf = (caption: string, first: string, rows: readonly BalanceRow[]) =>
    draft.table(
      caption,
      [
        ['text', first],
        ['number', t('reportText.column.wordsSaid')],
        ['number', t('reportText.column.shareSaid')],
        ['number', t('reportText.column.quoted')],
        ['number', t('reportText.column.shareQuoted')]
      ],
      rows.map((row) => [
        row.caseId ? draft.names.ofCase(row.caseId) : row.name || t('reportText.noRole'),
        row.wordsSaid,
        said.percent(row.shareSaid),
        row.quoted,
        said.percent(row.shareQuoted)
      ])
    );
  return [
    ...(outcome === '' ? [] : [paragraph(outcome)]),
    ...(figure ? [{ kind: 'figure', caption: t('reportText.caption.balance'), figure } as const] : []),
    tableOf(t('reportText.caption.balanceRoles'), t('reportText.column.role'), balance.roles),
    tableOf(t('reportText.caption.balanceCases'), t('reportText.column.name'), balance.cases)
  ];
}
