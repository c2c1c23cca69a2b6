import type { ConfigurationGround, ConfigurationPlace } from '$lib/domain/configuration';
import type { Stance } from '$lib/domain/evidence-link';
import type { ConfigurationEvidenceId, ConfigurationId } from '$lib/domain/ids';
import { objectKey } from '$lib/domain/object-ref';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { groundName } from './ground-name';

/**
 * Puts quotations, codes and findings at a place of a configuration, for or against it; one that is there already gets this
 * stance. @throws AppError `model/not-found`, `command/no-coder`
 */
export const addGrounds: Command<{
  configurationId: ConfigurationId;
  place: ConfigurationPlace;
  refs: readonly ConfigurationGround[];
  stance: Stance;
}> = (model, { configurationId, place, refs, stance }, context) => {
  const draft = new ChangeDraft(model, context);
  const { name: configuration } = model.get('configurations', configurationId);
  const present = new Map(
    model
      .evidenceOf(configurationId)
      .filter((one) => one.place === place)
      .map((one) => [objectKey(one.ref), one.id])
  );
  const distinct = new Map(refs.map((ref) => [objectKey(ref), ref]));
  const names = Array.from(distinct.values(), (ref) => groundName(model, ref));
  for (const [key, ref] of distinct) {
    const known = present.get(key);
    if (known) draft.update('configurationEvidence', known, { stance });
    else
      draft.add('configurationEvidence', {
        id: draft.newId<ConfigurationEvidenceId>(),
        configurationId,
        place,
        ref,
        stance,
        coderId: draft.coder(),
        at: context.now
      });
  }
  return draft.build('add-grounds', { name: names[0] ?? '', count: names.length, configuration });
};
