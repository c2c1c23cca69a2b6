import { findingsIn, projectOutline } from '$lib/analysis/findings/outline';
import type { FindingId } from '$lib/domain/ids';
import type { ResearchQuestion } from '$lib/domain/research-question';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';

/** What the number of each finding is in a report: that of its sub-question and its own, `2.1.3`. */
export type FindingNumbers = ReadonlyMap<FindingId, string>;

export function findingNumbers(model: ProjectModel, translate: Translate): FindingNumbers {
  const numbers = new Map<FindingId, string>();
  for (const { question, items } of projectOutline(model))
    for (const { finding, number } of findingsIn(items))
      numbers.set(
        finding.id,
        question
          ? numberInReport(question, number)
          : translate('reportText.otherNumber', { number: numberInReport(question, number) })
      );
  return numbers;
}

/** The number of a section or finding in the outline, after that of its sub-question: `2.1`. */
export function numberInReport(question: ResearchQuestion | null, number: string): string {
  return question ? `${question.number}.${number}` : number;
}

/** `bevindingen 1.2 en 2.1`; empty for none. Findings that are gone are left out. */
export function nameFindings(
  ids: readonly FindingId[],
  numbers: FindingNumbers,
  translate: Translate
): string {
  const found = [...numbers].flatMap(([id, number]) => (ids.includes(id) ? [number] : []));
  if (found.length === 0) return '';
  const [last, ...others] = found.toReversed();
  const and = ` ${translate('reportText.and')} `;
  const listed = others.length > 0 ? `${others.toReversed().join(', ')}${and}${last}` : last!;
  return translate('reportText.findingNamed', { count: found.length, numbers: listed });
}
