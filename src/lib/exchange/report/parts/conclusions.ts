import type { ReportBlock } from '../report-content';
import { nameFindings } from '../finding-numbers';
import { paragraph, type ReportDraft } from '../report-draft';

/** The answer to the main question. */
export function conclusionPart(draft: ReportDraft): ReportBlock[] {
  return draft.note(draft.model.project.conclusion ?? '');
}

/** What the study advises, each with the findings that lead to it. */
export function recommendationsPart(draft: ReportDraft): ReportBlock[] {
  const recommendations = draft.model.list('recommendations').sort((a, b) => a.order - b.order);
  return recommendations.flatMap(({ statement, text, findingIds }, index) => {
    const findings = nameFindings(findingIds, draft.findingNumbers, draft.t);
    const restsOn = findings === '' ? [] : [paragraph(draft.t('reportText.restsOn', { findings }))];
    const label = `${index + 1}. ${draft.clean(statement)}`;
    return [{ kind: 'label', text: label } as const, ...draft.note(text), ...restsOn];
  });
}
