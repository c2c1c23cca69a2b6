import { objectName } from '$lib/analysis/objects/object-name';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import { objectWords } from '$lib/messages/object-words';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';

/** What a target is called: “Deelvraag 2” or “Mechanisme”. */
export function targetName(model: ProjectModel, target: EvidenceTarget, translate: Translate): string {
  return objectName(model, target, objectWords(translate)) ?? '';
}

/** The text of a sub-question, or the study's own words for a CIMO element; empty when there are none. */
export function targetHint(model: ProjectModel, target: EvidenceTarget): string {
  return target.kind === 'question'
    ? (model.find('questions', target.id)?.text ?? '')
    : (model.find('cimoElements', target.id)?.description ?? '');
}
