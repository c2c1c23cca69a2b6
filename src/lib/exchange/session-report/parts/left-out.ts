import { excludedReason } from '../../agreement/measured-results';
import { paragraph } from '../../report/report-draft';
import type { ReportBlock } from '../../report/report-content';
import type { SessionAccount } from '../session-account';

/** What played no part and why: units of the first measurement, and codings. */
export function leftOutPart(account: SessionAccount): ReportBlock[] {
  const { t, first, material, draft } = account;
  const table = (caption: string, rows: readonly { documentId: string; reason: string; count: number }[]) =>
    rows.length === 0
      ? []
      : [
          draft.table(
            caption,
            [
              ['text', t('sessionReport.column.document')],
              ['text', t('sessionReport.column.reason')],
              ['number', t('sessionReport.column.count')]
            ],
            rows.map(({ documentId, reason, count }) => [
              account.documentName(documentId),
              excludedReason(reason, t),
              count
            ])
          )
        ];
  const blocks = [
    ...table(t('sessionReport.caption.excludedUnits'), first?.results.excluded ?? []),
    ...table(t('sessionReport.caption.leftOutCodings'), material.leftOut)
  ];
  return blocks.length > 0 ? blocks : [paragraph(t('sessionReport.nothingLeftOut'))];
}
