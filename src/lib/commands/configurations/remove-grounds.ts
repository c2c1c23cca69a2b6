import type { ConfigurationEvidenceId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { groundName } from './ground-name';

/** Takes grounds from their places in configurations; what they are stays. Ids that are gone are passed by. */
export const removeGrounds: Command<{ ids: readonly ConfigurationEvidenceId[] }> = (
  model,
  { ids },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const gone = [...new Set(ids)].flatMap((id) => model.find('configurationEvidence', id) ?? []);
  for (const { id } of gone) draft.remove('configurationEvidence', id);
  const [first] = gone;
  return draft.build('remove-grounds', {
    count: gone.length,
    name: first ? groundName(model, first.ref) : '',
    configuration: first ? model.get('configurations', first.configurationId).name : ''
  });
};
