import type { PhaseId } from '$lib/domain/ids';
import { orderedPhases, phaseRow } from '$lib/model/ordered-phases';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';
import { renumberPhases } from './renumber-phases';

/** Removes a phase with its sub-phases and closes the gap in the numbers; what lay in them stays, in no phase. */
export const removePhase: Command<{ id: PhaseId }> = (model, { id }, context) => {
  const draft = new ChangeDraft(model, context);
  const phase = model.get('phases', id);
  const gone = model.list('phases').filter((other) => other.id === id || other.parentId === id);
  for (const one of gone) draft.remove('phases', one.id);
  dropReferences(
    draft,
    gone.map((one) => ({ kind: 'phase', id: one.id }))
  );
  renumberPhases(
    draft,
    orderedPhases(draft).filter((other) => phaseRow(other) === phaseRow(phase))
  );
  return draft.build('remove-phase', { name: phase.name });
};
