import type { Change } from '$lib/domain/change';
import type { CoderId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** What a pure command may not fetch itself: the clock, new ids, who is at work. */
export type CommandContext = {
  /** ISO 8601, UTC. */
  now: string;
  /** A fresh UUID. */
  newId: () => string;
  coderId: CoderId | null;
};

/**
 * One user action: from the project and what is wanted to a change. Reads the model, never touches it.
 * A change without operations means there was nothing to do. @throws AppError when it cannot be done.
 */
export type Command<Intent> = (model: ProjectModel, intent: Intent, context: CommandContext) => Change;
