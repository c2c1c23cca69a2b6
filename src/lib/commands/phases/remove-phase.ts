import type { PhaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropConclusions } from '../references/drop-from-evidence';
import { orderedPhases, renumberPhases } from './ordered-phases';

/** Removes a phase and closes the gap in the numbers; its documents stay, in no phase. */
export const removePhase: Command<{ id: PhaseId }> = (model, { id }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = model.get('phases', id);
  for (const document of model.list('documents'))
    if (document.phaseId === id) draft.update('documents', document.id, { phaseId: null });
  for (const moment of model.list('moments'))
    if (moment.phaseId === id) draft.update('moments', moment.id, { phaseId: null });
  dropConclusions(draft, (member) => member.kind === 'phase' && member.id === id);
  draft.remove('phases', id);
  renumberPhases(
    draft,
    orderedPhases(model).filter((phase) => phase.id !== id)
  );
  return draft.build('remove-phase', { name });
};
