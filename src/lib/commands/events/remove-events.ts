import type { EventId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';

/** Removes events; forms and notes about them stay and no longer name them. Ids that are gone already are passed over. */
export const removeEvents: Command<{ ids: readonly EventId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const gone = [...new Set(ids)].flatMap((id) => model.find('events', id) ?? []);
  for (const { id } of gone) draft.remove('events', id);
  dropReferences(
    draft,
    gone.map(({ id }) => ({ kind: 'event', id }))
  );
  return draft.build('remove-events', { count: gone.length, name: gone[0]?.name ?? '' });
};
