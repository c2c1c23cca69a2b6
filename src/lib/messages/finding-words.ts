import type { FindingWarning } from '$lib/analysis/findings/finding-warnings';
import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { Stance } from '$lib/domain/evidence-link';
import type { CaseId, DocumentId, FindingQuotationId } from '$lib/domain/ids';
import type { ResearchQuestion } from '$lib/domain/research-question';
import type { MessageKey } from './messages';
import type { Translate } from './translator';

/** What is called how where a warning is read: on screen by name, in what leaves the project by pseudonym and number. */
export type WarningNames = {
  caseName: (id: CaseId) => string;
  documentName: (id: DocumentId) => string;
  /** `10:17` of a quotation of a finding. */
  citation: (id: FindingQuotationId) => string;
};

/** What a finding is warned about, as a sentence. */
export function findingWarningSentence(
  translate: Translate,
  warning: FindingWarning,
  { caseName, documentName, citation }: WarningNames
): string {
  switch (warning.kind) {
    case 'no-quotations':
      return translate('findings.warning.noQuotations');
    case 'single-case':
      return translate('findings.warning.singleCase', { name: caseName(warning.caseId) });
    case 'single-document':
      return translate('findings.warning.singleDocument', { name: documentName(warning.documentId) });
    case 'over-quoted':
      return translate('findings.warning.overQuoted', {
        name: caseName(warning.caseId),
        percentage: Math.round(warning.share * 100)
      });
    case 'contrary-left-out':
      return translate('findings.warning.contraryLeftOut', { count: warning.quotationIds.length });
    case 'quotation-changed':
      return translate('findings.warning.quotationChanged', { citation: citation(warning.id) });
    case 'excerpt-differs':
      return translate('findings.warning.excerptDiffers', {
        citation: citation(warning.id),
        words: warning.wrong.map((words) => `“${words}”`).join(', ')
      });
  }
}

/** The words of the table of findings. */
export function findingsTableWords(translate: Translate) {
  return {
    title: translate('findings.table.title'),
    column: (id: FindingsColumnKey) => translate(`findings.table.column.${id}`),
    chapter: (question: ResearchQuestion | null) =>
      question ? translate('domain.question', { number: question.number }) : translate('findings.table.none'),
    status: (status: ConclusionStatus) => translate(`findings.status.${status}`),
    stance: (stance: Stance) => translate(`domain.stance.${stance}`)
  };
}

type FindingsColumnKey = MessageKey extends infer Key
  ? Key extends `findings.table.column.${infer Column}`
    ? Column
    : never
  : never;
