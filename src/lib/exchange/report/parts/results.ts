import { chosenQuotations, type ChosenQuotation } from '$lib/analysis/findings/chosen-quotations';
import { projectOutline, type OutlineItem } from '$lib/analysis/findings/outline';
import type { Finding } from '$lib/domain/finding';
import type { ResearchQuestion } from '$lib/domain/research-question';
import { numberInReport } from '../finding-numbers';
import type { ReportBlock } from '../report-content';
import type { ReportDraft } from '../report-draft';
import { labelled } from './design';

/** A chapter per sub-question: sections, findings with their text and quotations, its summary last. */
export function resultsPart(draft: ReportDraft): ReportBlock[] {
  const { model, t } = draft;
  return projectOutline(model).flatMap(({ question, items }): ReportBlock[] => {
    const summary = draft.note(question?.summary ?? '');
    const anchor = question ? `question-${question.number}` : 'other-findings';
    const blocks = items.flatMap((item) => outlineBlocks(item, { draft, question, anchor }));
    if (blocks.length === 0 && summary.length === 0) return [];
    return [
      {
        kind: 'heading',
        level: 1,
        text: question ? titleOf(question, draft) : t('reportText.otherFindings'),
        anchor
      },
      ...blocks,
      ...(summary.length > 0
        ? [
            { kind: 'heading', level: 2, text: t('reportText.answer'), anchor: `${anchor}-summary` } as const,
            ...summary
          ]
        : [])
    ];
  });
}

/** The summary of every sub-question that has one. */
export function summaryPart(draft: ReportDraft): ReportBlock[] {
  const questions = draft.model.list('questions').sort((a, b) => a.number - b.number);
  return questions.flatMap((question) =>
    labelled(titleOf(question, draft), draft.note(question.summary ?? ''))
  );
}

function titleOf({ number, text }: ResearchQuestion, draft: ReportDraft): string {
  const words = draft.clean(text).replace(/\s+/g, ' ').trim();
  return words === ''
    ? draft.t('reportText.subQuestion', { number })
    : draft.t('reportText.subQuestionWithText', { number, text: words });
}

type Chapter = { draft: ReportDraft; question: ResearchQuestion | null; anchor: string };

function outlineBlocks(item: OutlineItem, chapter: Chapter): ReportBlock[] {
  const { draft, question } = chapter;
  const level = Math.min(4, item.depth + 1) as 2 | 3 | 4;
  const anchor = `${chapter.anchor}-${item.number.replaceAll('.', '-')}`;
  if (item.kind === 'finding') return findingBlocks(item.finding, level, anchor, draft);
  const { title, text } = item.section;
  return [
    {
      kind: 'heading',
      level,
      number: numberInReport(question, item.number),
      text: draft.clean(title),
      anchor
    },
    ...draft.note(text),
    ...item.items.flatMap((inner) => outlineBlocks(inner, chapter))
  ];
}

function findingBlocks(
  { id, statement, text }: Finding,
  level: 2 | 3 | 4,
  anchor: string,
  draft: ReportDraft
): ReportBlock[] {
  const { model, source, cases, t } = draft;
  const chosen = chosenQuotations(model, id, { findText: source.findText, cases });
  const mentionsOf = (stance: 'supporting' | 'contrary', label: string): ReportBlock[] => {
    const named = chosen.filter(({ chosen: own }) => own.layout === 'mention' && own.stance === stance);
    const anchors = named.flatMap(({ quotation }) => draft.cite(quotation.id)?.anchor ?? []);
    return anchors.length > 0 ? [{ kind: 'mentions', label, anchors }] : [];
  };
  return [
    {
      kind: 'finding',
      number: draft.findingNumbers.get(id) ?? '',
      statement: draft.clean(statement),
      anchor,
      level
    },
    ...draft.note(text),
    ...chosen.flatMap((one) => quotationBlock(one, draft)),
    ...mentionsOf('supporting', t('reportText.alsoSupporting')),
    ...mentionsOf('contrary', t('reportText.alsoContrary'))
  ];
}

function quotationBlock({ chosen, quotation, shown }: ChosenQuotation, draft: ReportDraft): ReportBlock[] {
  const { layout } = chosen;
  if (layout === 'mention') return [];
  const words = draft.clean(shown);
  if (words.trim() === '') return [];
  return [{ kind: 'quotation', anchor: draft.print(quotation, words).anchor, layout, shown: words }];
}
