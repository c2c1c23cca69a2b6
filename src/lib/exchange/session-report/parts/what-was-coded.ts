import { paragraph } from '../../report/report-draft';
import type { ReportBlock } from '../../report/report-content';
import type { SessionAccount } from '../session-account';
import { codesSentence, partsSentence, segmentationSentence } from './methods';

/** The documents with how much of each counted, and the codes. */
export function whatWasCodedPart(account: SessionAccount): ReportBlock[] {
  const { t, session, draft, material } = account;
  const isFree = session.segmentation === 'free';
  const made = account.codes.filter(({ madeBy }) => madeBy !== null);
  return [
    paragraph([partsSentence(account), segmentationSentence(account)].join(' ')),
    draft.table(
      t('sessionReport.caption.documents'),
      [
        ['text', t('sessionReport.column.document')],
        ['text', t('sessionReport.column.kind')],
        ['text', t('sessionReport.column.extent')],
        ...(isFree ? [] : [['number', t('sessionReport.column.units')] as const]),
        ...material.seats.map(({ name }) => ['number', name] as const)
      ],
      material.documents.map((document) => [
        account.documentName(document.id),
        t(`domain.kind.${account.model.get('documents', document.id).kind}`),
        document.parts.length === 0
          ? t('sessionReport.whole')
          : t('sessionReport.parts', { count: document.parts.length }),
        ...(isFree ? [] : [document.units.length]),
        ...material.seats.map(
          (_, seat) =>
            material.codings.filter((coding) => coding.seat === seat && coding.documentId === document.id)
              .length
        )
      ])
    ),
    paragraph(codesSentence(account)),
    paragraph(
      t('sessionReport.codesNamed', {
        names: material.codes.map(({ id }) => account.codeName(id)).join(', ')
      })
    ),
    ...(made.length === 0
      ? []
      : [
          paragraph(
            t('sessionReport.codesMade', {
              count: made.length,
              names: made
                .map(({ id, madeBy }) => `${account.codeName(id)} (${account.seatName(madeBy!)})`)
                .join(', ')
            })
          )
        ])
  ];
}
