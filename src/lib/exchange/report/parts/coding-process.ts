import { codeLevels } from '$lib/domain/code';
import type { CoderId, DocumentId } from '$lib/domain/ids';
import type { ReportBlock } from '../report-content';
import { paragraph, type ReportDraft } from '../report-draft';
import { comparisonsPart } from './comparisons';

/** Who coded how much, how many documents more than one coder did, how coders were compared, and how many codes of each level there are. */
export function codingPart(draft: ReportDraft): ReportBlock[] {
  const { model, t } = draft;
  const codings = model.list('codings');
  if (codings.length === 0) return [];
  const perCoder = new Map<CoderId, { codings: number; documents: Set<DocumentId> }>();
  const codersOf = new Map<DocumentId, Set<CoderId>>();
  for (const { quotationId, coderId } of codings) {
    const { documentId } = model.get('quotations', quotationId);
    const own = perCoder.get(coderId) ?? { codings: 0, documents: new Set() };
    own.codings += 1;
    own.documents.add(documentId);
    perCoder.set(coderId, own);
    codersOf.set(documentId, (codersOf.get(documentId) ?? new Set()).add(coderId));
  }
  const together = [...codersOf.values()].filter((coders) => coders.size > 1).length;
  const said = [
    t('reportText.codedBy', { count: perCoder.size }),
    perCoder.size < 2
      ? ''
      : together === 0
        ? t('reportText.codedTogetherNone')
        : t('reportText.codedTogether', { count: together })
  ];
  const coders = [...perCoder].sort(([, a], [, b]) => b.codings - a.codings);
  const levels = codeLevels.toReversed().flatMap((level) => {
    const codes = model.list('codes').filter((code) => code.level === level);
    return codes.length > 0 ? [[t(`domain.level.${level}`), codes.length]] : [];
  });
  return [
    paragraph(said.filter(Boolean).join(' ')),
    draft.table(
      t('reportText.caption.coders'),
      [
        ['text', t('reportText.column.coder')],
        ['number', t('reportText.column.codings')],
        ['number', t('reportText.column.codedDocuments')]
      ],
      coders.map(([id, own]) => [model.find('coders', id)?.name ?? '', own.codings, own.documents.size])
    ),
    ...comparisonsPart(draft),
    draft.table(
      t('reportText.caption.codes'),
      [
        ['text', t('reportText.column.level')],
        ['number', t('reportText.column.codes')]
      ],
      levels
    )
  ];
}
