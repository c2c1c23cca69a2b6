import type { SealedQuotation } from '../../integrity/seal';
import type { ReportBlock } from '../report-content';
import { paragraph, type ReportDraft } from '../report-draft';

/** How much of a hash is printed: enough to tell texts apart, little enough to read. */
const printedDigits = 12;

/** Where each quotation of the report stands, with the beginning of the hash of its document. */
export function integrityPart(draft: ReportDraft, sealed: readonly SealedQuotation[]): ReportBlock[] {
  const { t } = draft;
  const once = new Map(sealed.map((one) => [one.citation, one]));
  if (once.size === 0) return [];
  return [
    paragraph(t('reportText.integrityLead')),
    draft.table(
      t('reportText.caption.integrity'),
      [
        ['text', t('reportText.column.citation')],
        ['number', t('reportText.column.document')],
        ['text', t('reportText.column.position')],
        ['text', t('reportText.column.hash')]
      ],
      [...once.values()].map(({ citation, document, start, end, textHash }) => [
        citation,
        document,
        t('reportText.positionOf', { start, end }),
        textHash.slice(0, printedDigits)
      ])
    )
  ];
}
