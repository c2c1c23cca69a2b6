import { AppError } from '$lib/domain/app-error';
import type { PhaseId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';

/**
 * Makes a phase after the last one, or changes the given fields of the one with this id. Days that stand the wrong way
 * round are swapped. @throws AppError `command/empty-name`, `command/name-taken`
 */
export const savePhase: Command<{ id: PhaseId } & Partial<Omit<Phase, 'id' | 'number'>>> = (
  model,
  { id, ...fields },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const known = model.find('phases', id);
  const name = requiredName(fields.name ?? known?.name ?? '', 'phase');
  if (model.list('phases').some((other) => other.id !== id && nameKey(other.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'phase', name });
  const empty = { goal: '', approach: '', start: null, end: null };
  const phase = { ...empty, number: model.count('phases') + 1, ...known, ...fields, id, name };
  const isReversed = phase.start !== null && phase.end !== null && phase.start > phase.end;
  const stored = isReversed ? { ...phase, start: phase.end, end: phase.start } : phase;
  if (known) draft.update('phases', id, stored);
  else draft.add('phases', stored);
  return draft.build('save-phase', { name });
};
