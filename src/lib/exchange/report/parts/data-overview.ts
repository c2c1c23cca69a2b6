import { countWords } from '$lib/analysis/balance/count-words';
import { itemPhases } from '$lib/analysis/timeline/item-phases';
import { documentKinds, type SourceDocument } from '$lib/domain/document';
import { orderedPhases, phaseName, phaseNumber } from '$lib/model/ordered-phases';
import type { ReportBlock } from '../report-content';
import { paragraph, type ReportDraft } from '../report-draft';

/** Documents by kind, and by phase when there are phases: how many, with turns, words and quotations. */
export function dataPart(draft: ReportDraft): ReportBlock[] {
  const { model, t } = draft;
  const documents = model.list('documents');
  if (documents.length === 0) return [];
  const counts = new Map(documents.map((document) => [document.id, countDocument(draft, document)]));
  const sum = (own: readonly SourceDocument[]) =>
    own.reduce((total, { id }) => total.map((value, index) => value + counts.get(id)![index]!), [0, 0, 0, 0]);
  const tableOf = (
    caption: string,
    first: string,
    groups: readonly (readonly [string, SourceDocument[]])[]
  ) => {
    const rows = groups.flatMap(([name, own]) => (own.length > 0 ? [[name, ...sum(own)]] : []));
    return draft.table(
      caption,
      [
        ['text', first],
        ['number', t('reportText.column.documents')],
        ['number', t('reportText.column.turns')],
        ['number', t('reportText.column.words')],
        ['number', t('reportText.column.quotations')]
      ],
      rows.length > 1 ? [...rows, [t('reportText.total'), ...sum(documents)]] : rows
    );
  };
  const phases = orderedPhases(model);
  const inPhases = itemPhases(model);
  const phasesOf = new Map(documents.map((document) => [document, inPhases.ofDocument(document)]));
  const byKind = documentKinds.map(
    (kind) => [t(`domain.kind.${kind}`), documents.filter((document) => document.kind === kind)] as const
  );
  const byPhase = [
    ...phases.map(
      (phase) =>
        [
          `${phaseNumber(model, phase)}. ${draft.clean(phaseName(model, phase))}`,
          documents.filter((document) => phasesOf.get(document)!.includes(phase.id))
        ] as const
    ),
    [t('reportText.noPhase'), documents.filter((document) => phasesOf.get(document)!.length === 0)] as const
  ];
  return [
    tableOf(t('reportText.caption.data'), t('reportText.column.kind'), byKind),
    ...(phases.length > 0
      ? [
          tableOf(t('reportText.caption.dataByPhase'), t('reportText.column.phase'), byPhase),
          ...([...phasesOf.values()].some(({ length }) => length > 1)
            ? [paragraph(t('reportText.inSeveralPhases'))]
            : [])
        ]
      : [])
  ];
}

/** One document, its turns, words and quotations. */
function countDocument(
  { model, source }: ReportDraft,
  { id, textId, turnCount }: SourceDocument
): readonly [number, number, number, number] {
  const words = countWords(source.findText(textId)?.text ?? '');
  return [1, turnCount, words, model.quotationsOf(id).length];
}
