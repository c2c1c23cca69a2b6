import type { ConfigurationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';

/**
 * Deletes configurations with their grounds; the quotations, codes and findings stay. Those merged into one that goes stand
 * by themselves again. Ids that are gone are passed by.
 */
export const deleteConfigurations: Command<{ ids: readonly ConfigurationId[] }> = (
  model,
  { ids },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const gone = [...new Set(ids)].flatMap((id) => model.find('configurations', id) ?? []);
  dropReferences(
    draft,
    gone.map(({ id }) => ({ kind: 'configuration', id }))
  );
  for (const { id } of gone) draft.remove('configurations', id);
  return draft.build('delete-configurations', { count: gone.length, name: gone[0]?.name ?? '' });
};
