import { ChangeDraft } from '$lib/commands/change-draft';
import type { Command } from '$lib/commands/command';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { SeatId, SessionId } from '$lib/domain/ids';

/** Makes a project of a test a copy to code blind in, with spans of the coder's own choice. */
export const becomeBlindCopy: Command<Record<never, never>> = (model, _, context) => {
  const draft = new ChangeDraft(model, context);
  const { id, name } = model.project;
  const blindCoding: BlindCoding = {
    projectId: id,
    projectName: name,
    sessionId: 'session-1' as SessionId,
    sessionName: 'Ronde 1',
    seatId: 'seat-1' as SeatId,
    coderId: draft.coder(),
    parts: [],
    segmentation: 'free',
    units: [],
    lockedAt: null
  };
  draft.update('project', id, { blindCoding });
  return draft.build('make-blind-copy', { name: '', session: blindCoding.sessionName });
};
