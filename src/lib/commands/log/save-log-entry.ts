import { logCounterId } from '$lib/domain/counter';
import type { IterationId, LogEntryId } from '$lib/domain/ids';
import type { LogEntry, LogStep } from '$lib/domain/log-entry';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { PartialDate } from '$lib/domain/partial-date';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { existingRefs } from '../memos/existing-refs';
import { requiredName } from '../required-name';

/**
 * Writes an entry of the research log, or changes what is given of the one with this id; it counts as changed only when it
 * is. What it rests on and does not exist is left out. A new entry without a date has the day of `now` in UTC.
 *
 * @throws AppError `command/empty-name`, also for a new entry without a title; `command/no-coder` for a new entry;
 * `model/not-found` for an iteration that is gone
 */
export const saveLogEntry: Command<{
  id: LogEntryId;
  date?: PartialDate;
  step?: LogStep;
  iterationId?: IterationId | null;
  title?: string;
  /** Markdown. */
  text?: string;
  about?: readonly ObjectRef[];
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const known = model.find('logEntries', intent.id);
  const title = requiredName(intent.title ?? known?.title ?? '', 'logEntry');
  const before: LogEntry = known ?? {
    id: intent.id,
    number: draft.nextNumber(logCounterId),
    date: context.now.slice(0, 10),
    step: 'note',
    iterationId: null,
    title,
    text: '',
    about: [],
    createdBy: draft.coder(),
    createdAt: context.now,
    updatedAt: context.now
  };
  const iterationId = intent.iterationId === undefined ? before.iterationId : intent.iterationId;
  if (iterationId) model.get('iterations', iterationId);
  draft.put('logEntries', {
    ...before,
    date: intent.date ?? before.date,
    step: intent.step ?? before.step,
    iterationId,
    title,
    text: intent.text?.trim() ?? before.text,
    about: intent.about ? existingRefs(model, intent.about) : before.about
  });
  const params = { number: before.number, title };
  const change = draft.build('save-log-entry', params);
  if (change.operations.length === 0) return change;
  draft.update('logEntries', intent.id, { updatedAt: context.now });
  return draft.build('save-log-entry', params);
};
