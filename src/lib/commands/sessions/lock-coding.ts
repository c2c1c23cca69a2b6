import { AppError } from '$lib/domain/app-error';
import type { BlindCoding } from '$lib/domain/blind-coding';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/**
 * In a blind copy: the coder is done. From then on nothing in the copy can be changed (`requireUnlocked`) and it can go back.
 * @throws AppError `session/not-a-blind-copy`
 */
export const lockCoding: Command<Record<never, never>> = (model, _, context) => {
  const draft = new ChangeDraft(model, context);
  const blindCoding = getBlindCoding(model);
  if (blindCoding.lockedAt === null)
    draft.update('project', model.project.id, { blindCoding: { ...blindCoding, lockedAt: context.now } });
  return draft.build('lock-coding', {
    name: model.find('coders', blindCoding.coderId)?.name ?? '',
    session: blindCoding.sessionName
  });
};

/** @throws AppError `session/not-a-blind-copy` */
export function getBlindCoding({ project }: Parameters<typeof lockCoding>[0]): BlindCoding {
  if (!project.blindCoding) throw new AppError('session/not-a-blind-copy', { name: project.name });
  return project.blindCoding;
}
