import type { Phase } from '$lib/domain/phase';
import type { ChangeDraft } from '../change-draft';

/** Numbers the phases of one row 1..n in the order given. */
export function renumberPhases(draft: ChangeDraft, ordered: readonly Phase[]): void {
  ordered.forEach((phase, index) => draft.update('phases', phase.id, { number: index + 1 }));
}
