import type { Phase } from '$lib/domain/phase';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';

/** The phases by number. */
export function orderedPhases(model: ProjectModel): Phase[] {
  return model.list('phases').sort((a, b) => a.number - b.number);
}

/** Numbers the phases 1..n in the order given. */
export function renumberPhases(draft: ChangeDraft, ordered: readonly Phase[]): void {
  ordered.forEach((phase, index) => draft.update('phases', phase.id, { number: index + 1 }));
}
