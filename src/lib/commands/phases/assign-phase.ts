import type { DocumentId, PhaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Puts documents in a phase, or in none. @throws AppError `model/not-found` */
export const assignPhase: Command<{ documentIds: readonly DocumentId[]; phaseId: PhaseId | null }> = (
  model,
  { documentIds, phaseId },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const name = phaseId ? model.get('phases', phaseId).name : '';
  for (const id of documentIds) draft.update('documents', id, { phaseId });
  return draft.build(phaseId ? 'assign-phase' : 'unassign-phase', { count: documentIds.length, name });
};
