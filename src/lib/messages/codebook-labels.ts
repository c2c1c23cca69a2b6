import type { CodebookLabels } from '$lib/analysis/codebook/codebook-labels';
import type { CodebookRow } from '$lib/analysis/codebook/codebook-row';
import type { Translate } from './translator';

/** The words of the codebook in the translator's language, for every export and the command line. */
export function codebookLabels(translate: Translate): CodebookLabels {
  return {
    title: (project) => translate('codebook.title', { project }),
    column: (id) => translate(`codebook.column.${id}`),
    level: (level) => translate(`domain.level.${level}`),
    usage: (row) => usageOf(row, translate),
    loose: translate('codebook.loose'),
    undefinedCode: translate('codebook.undefinedCode')
  };
}

function usageOf(row: CodebookRow, translate: Translate): string {
  const { level, quotationCount, documentCount, caseCount } = row;
  // A core code or category lives by the codes under it.
  if (quotationCount === 0) return level === 'open' ? translate('codebook.unused') : '';
  const quotations = translate('codebook.quotations', { count: quotationCount });
  const documents = translate('codebook.documents', { count: documentCount });
  if (caseCount === 0) return translate('codebook.usedWithoutCases', { quotations, documents });
  const cases = translate('codebook.cases', { count: caseCount });
  return translate('codebook.used', { quotations, documents, cases });
}
