import type { SessionId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';

/** Drafts a comparison session away with its codebook, codings, decisions and measurements. */
export function dropSession(draft: ChangeDraft, id: SessionId): void {
  const { model } = draft;
  for (const coding of model.seatCodingsOf(id)) draft.remove('seatCodings', coding.id);
  for (const decision of model.decisionsOf(id)) draft.remove('decisions', decision.id);
  for (const measurement of model.measurementsOf(id)) draft.remove('measurements', measurement.id);
  draft.remove('sessionCodebooks', id);
  draft.remove('sessions', id);
}
