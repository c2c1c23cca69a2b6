import type { PhaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { orderedPhases, renumberPhases } from './ordered-phases';

/** Gives a phase another place (1 is first) and renumbers all; documents follow the phase. */
export const movePhase: Command<{ id: PhaseId; toNumber: number }> = (model, { id, toNumber }, context) => {
  const draft = new ChangeDraft(model, context);
  const phase = model.get('phases', id);
  const others = orderedPhases(model).filter((other) => other.id !== id);
  const place = Math.min(Math.max(1, toNumber), others.length + 1);
  renumberPhases(draft, others.toSpliced(place - 1, 0, phase));
  return draft.build('move-phase', { name: phase.name, to: place });
};
