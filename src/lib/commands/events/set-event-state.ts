import type { EventId } from '$lib/domain/ids';
import type { EventState } from '$lib/domain/study-event';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Says of events whether they are planned, were held or were cancelled. @throws AppError `model/not-found` */
export const setEventState: Command<{ ids: readonly EventId[]; state: EventState }> = (
  model,
  { ids, state },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const events = [...new Set(ids)].map((id) => model.get('events', id));
  for (const { id } of events) draft.update('events', id, { state });
  return draft.build('set-event-state', { count: events.length, name: events[0]?.name ?? '' });
};
