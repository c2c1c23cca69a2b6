import {
  readConfiguration,
  type ConfigurationReading
} from '$lib/analysis/configurations/read-configuration';
import type { Strength } from '$lib/analysis/configurations/strength';
import { cimoElements } from '$lib/domain/cimo-element';
import { configurationWords } from '$lib/messages/configuration-words';
import type { ReportBlock } from '../report-content';
import { paragraph, type ReportDraft } from '../report-draft';

/** Each configuration: its proposition, its four elements with what they rest on, how strong it is; the figure last. */
export function configurationsPart(draft: ReportDraft): ReportBlock[] {
  const { model, source, cases } = draft;
  // What was taken up into another is kept for the record only.
  const configurations = model
    .list('configurations')
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
  const blocks = configurations.flatMap(({ id }, index) =>
    configurationBlocks(readConfiguration(model, id, source.labels.objects, cases), index + 1, draft)
  );
  const figure = source.figures?.configurations;
  if (blocks.length === 0 || !figure) return blocks;
  return [...blocks, { kind: 'figure', caption: draft.t('reportText.caption.configurations'), figure }];
}

function configurationBlocks(
  reading: ConfigurationReading,
  number: number,
  draft: ReportDraft
): ReportBlock[] {
  const { configuration, alternativeTo, wholeChainCaseIds, places } = reading;
  const { t } = draft;
  const name = draft.clean(configuration.name);
  const proposition = draft.clean(configurationWords(t).proposition(reading));
  const statement = (id: (typeof cimoElements)[number]) => draft.clean(configuration.statements[id].trim());
  const countedOf = (id: (typeof cimoElements)[number]) => {
    const { supporting, contrary } = places[id];
    const against =
      contrary.quotationIds.length > 0
        ? [t('reportText.contraryCounted', { counted: counted(contrary, draft) })]
        : [];
    return supporting.quotationIds.length + contrary.quotationIds.length === 0
      ? '–'
      : [counted(supporting, draft), ...against].join('\n');
  };
  const chain = wholeChainCaseIds.map((id) => draft.names.ofCase(id)).join(', ');
  return [
    { kind: 'heading', level: 2, text: name, anchor: `configuration-${number}` },
    ...(alternativeTo
      ? [paragraph(t('reportText.alternativeTo', { name: draft.clean(alternativeTo) }))]
      : []),
    ...(proposition === '' ? [] : [paragraph(proposition)]),
    draft.table(
      t('reportText.caption.configuration', { name }),
      cimoElements.map((id) => ['text', t(`domain.cimo.${id}`)] as const),
      [cimoElements.map(statement), cimoElements.map(countedOf)]
    ),
    paragraph(
      [
        strengthSentence(reading, draft),
        chain === '' ? '' : t('reportText.wholeChain', { count: wholeChainCaseIds.length, names: chain })
      ]
        .filter(Boolean)
        .join(' ')
    ),
    ...draft.note(configuration.comment)
  ];
}

function strengthSentence({ supporting, contrary }: ConfigurationReading, draft: ReportDraft): string {
  const words = { supporting: counted(supporting, draft), contrary: counted(contrary, draft) };
  return contrary.quotationIds.length > 0
    ? draft.t('reportText.strengthWithContrary', words)
    : draft.t('reportText.strength', words);
}

/** `12 citaten, 5 respondenten, 4 documenten`. */
function counted({ quotationIds, caseIds, documentIds }: Strength, { t }: ReportDraft): string {
  return t('reportText.evidenceCounted', {
    quotations: t('reportText.quotationsCounted', { count: quotationIds.length }),
    cases: t('reportText.casesCounted', { count: caseIds.length }),
    documents: t('reportText.documentsCounted', { count: documentIds.length })
  });
}
