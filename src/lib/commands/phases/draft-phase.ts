import { AppError } from '$lib/domain/app-error';
import type { PhaseId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import { orderedPhases, phaseRow } from '$lib/model/ordered-phases';
import type { ChangeDraft } from '../change-draft';
import { givenFields } from '../given-fields';
import { nameKey, requiredName } from '../required-name';
import { renumberPhases } from './renumber-phases';
import { requireSpan } from './require-span';

/** A phase, with what is said of it. */
export type PhaseFields = { id: PhaseId } & Partial<Omit<Phase, 'id' | 'number'>>;

/**
 * Drafts a phase after the last one of its row, or the given fields of the one with this id. A phase that goes to another
 * track or parent is put last there, its sub-phases with it.
 *
 * @throws AppError `command/empty-name`, `command/name-taken` in its row, `timeline/end-before-start`,
 * `timeline/nested-phase` for a sub-phase of a sub-phase or of itself, `model/not-found`
 */
export function draftPhase(draft: ChangeDraft, { id, ...fields }: PhaseFields): Phase {
  const known = draft.find('phases', id);
  const name = requiredName(fields.name ?? known?.name ?? '', 'phase');
  const empty = { goal: '', approach: '', start: null, end: null };
  const drafted = { ...empty, number: 0, ...known, ...givenFields(fields), id, name };
  const { model } = draft;
  const parent = drafted.parentId ? model.get('phases', drafted.parentId) : null;
  const isNested = parent?.parentId || parent?.id === id;
  const subPhases = draft.list('phases').filter(({ parentId }) => parentId === id);
  if (isNested || (parent && subPhases.length > 0)) throw new AppError('timeline/nested-phase', { name });
  if (drafted.trackId) model.get('tracks', drafted.trackId);
  const phase: Phase = parent ? { ...drafted, trackId: parent.trackId ?? null } : drafted;
  requireSpan(name, phase);
  if (phase.planned) requireSpan(name, phase.planned);
  const row = orderedPhases(draft).filter((other) => phaseRow(other) === phaseRow(phase) && other.id !== id);
  if (row.some((other) => nameKey(other.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'phase', name });
  const stays = known !== undefined && phaseRow(known) === phaseRow(phase);
  const placed = { ...phase, number: stays ? known.number : row.length + 1 };
  draft.put('phases', placed);
  if (known && !stays) {
    for (const sub of subPhases) draft.update('phases', sub.id, { trackId: phase.trackId ?? null });
    const left = orderedPhases(draft).filter((other) => phaseRow(other) === phaseRow(known));
    renumberPhases(draft, left);
  }
  return placed;
}
