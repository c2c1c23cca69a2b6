import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { getBlindCoding } from './lock-coding';

/**
 * In a blind copy: the coder goes on, to correct something. It stays in the history; the copy has to be locked and brought back
 * again. @throws AppError `session/not-a-blind-copy`
 */
export const unlockCoding: Command<Record<never, never>> = (model, _, context) => {
  const draft = new ChangeDraft(model, context);
  const blindCoding = getBlindCoding(model);
  draft.update('project', model.project.id, { blindCoding: { ...blindCoding, lockedAt: null } });
  return draft.build('unlock-coding', {
    name: model.find('coders', blindCoding.coderId)?.name ?? '',
    session: blindCoding.sessionName
  });
};
