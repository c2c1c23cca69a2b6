import type { LogEntryId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Removes entries from the log; their numbers are not given out again. @throws AppError `model/not-found` */
export const removeLogEntries: Command<{ ids: readonly LogEntryId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const gone = [...new Set(ids)].map((id) => model.get('logEntries', id));
  for (const { id } of gone) draft.remove('logEntries', id);
  return draft.build('remove-log-entries', { count: gone.length, title: gone[0]?.title ?? '' });
};
