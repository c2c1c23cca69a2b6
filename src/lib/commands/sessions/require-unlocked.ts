import { AppError } from '$lib/domain/app-error';
import type { ProjectModel } from '$lib/model/project-model';

/** The one command that a locked blind copy takes. */
export const unlockingCommand = 'unlock-coding';

/**
 * Refuses any change of a blind copy that is locked but the one that unlocks it; undo and redo (no command) too. Every door for
 * writing asks this with the project as it is at that moment. @throws AppError `session/locked`
 */
export function requireUnlocked(model: ProjectModel, command?: string): void {
  if (command === unlockingCommand) return;
  for (const { blindCoding } of model.list('project'))
    if (blindCoding?.lockedAt) throw new AppError('session/locked', {});
}
