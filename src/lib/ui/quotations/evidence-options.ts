import { cimoElements, type CimoElementId } from '$lib/domain/cimo-element';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { QuestionId } from '$lib/domain/ids';
import type { Translate } from '$lib/messages/translator';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import type { Option } from '$lib/ui/base/option-list-state.svelte';

export type TargetOption = Option & { target: EvidenceTarget };

/** What a quotation can be linked to: the sub-questions by number, then the CIMO elements. */
export function evidenceOptions(model: ProjectModel, translate: Translate): TargetOption[] {
  const toOption = (target: EvidenceTarget, label: string) => ({
    value: evidenceTargetKey(target),
    label,
    target
  });
  const questions = model.list('questions').sort((a, b) => a.number - b.number);
  return [
    ...questions.map(({ id, number, text }) =>
      toOption({ kind: 'question', id: id as QuestionId }, `${number}. ${text}`)
    ),
    ...cimoElements.map((id: CimoElementId) => toOption({ kind: 'cimo', id }, translate(`domain.cimo.${id}`)))
  ];
}
