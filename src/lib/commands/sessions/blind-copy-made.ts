import type { Change } from '$lib/domain/change';
import { ProjectModel } from '$lib/model/project-model';
import { ChangeDraft } from '../change-draft';
import type { CommandContext } from '../command';

/** The first and only change in the history of a blind copy: that it was made, and for whom. What lies in it came with it. */
export function blindCopyMade(names: { name: string; session: string }, context: CommandContext): Change {
  const draft = new ChangeDraft(new ProjectModel(), context);
  return draft.build('make-blind-copy', names);
}
