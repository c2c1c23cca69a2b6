import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { ProjectModel } from '$lib/model/project-model';

/** A target in one or two characters: the question's number, or the CIMO element's capital. */
export function targetLabel(model: ProjectModel, target: EvidenceTarget): string {
  return target.kind === 'question'
    ? String(model.get('questions', target.id).number)
    : target.id.charAt(0).toUpperCase();
}
