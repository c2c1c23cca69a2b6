import type { PhaseId } from '$lib/domain/ids';
import { orderedPhases, phaseRow } from '$lib/model/ordered-phases';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { renumberPhases } from './renumber-phases';

/** Gives a phase another place (1 is first) in its row and renumbers that; documents and sub-phases follow the phase. */
export const movePhase: Command<{ id: PhaseId; toNumber: number }> = (model, { id, toNumber }, context) => {
  const draft = new ChangeDraft(model, context);
  const phase = model.get('phases', id);
  const row = orderedPhases(model).filter((other) => phaseRow(other) === phaseRow(phase));
  const others = row.filter((other) => other.id !== id);
  const place = Math.min(Math.max(1, toNumber), others.length + 1);
  renumberPhases(draft, others.toSpliced(place - 1, 0, phase));
  return draft.build('move-phase', { name: phase.name, to: place });
};
