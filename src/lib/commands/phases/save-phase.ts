import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { draftPhase, type PhaseFields } from './draft-phase';

/** Makes a phase, or changes the given fields of the one with this id. @throws AppError as `draftPhase` */
export const savePhase: Command<PhaseFields> = (model, fields, context) => {
  const draft = new ChangeDraft(model, context);
  const { name } = draftPhase(draft, fields);
  return draft.build('save-phase', { name });
};
