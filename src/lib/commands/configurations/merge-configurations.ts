import { cimoElements } from '$lib/domain/cimo-element';
import type { Configuration } from '$lib/domain/configuration';
import type { ConfigurationEvidenceId, ConfigurationId } from '$lib/domain/ids';
import { objectKey } from '$lib/domain/object-ref';
import { ChangeDraft } from '../change-draft';
import { joinTexts } from '../codes/join-texts';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { joinStatements } from './join-statements';
import { leadsBack } from './leads-back';
import { newConfiguration } from './save-configuration';

/**
 * Takes configurations up into one: an existing one, or a new one last in the list. It gets their statements joined, their
 * comments and their grounds, each once at a place, contrary where one of them says so. The others are kept for the
 * record as they are; alternatives to them become alternatives to the result. With nothing to take up nothing changes.
 *
 * @throws AppError `command/empty-name`, `model/not-found`
 */
export const mergeConfigurations: Command<{
  ids: readonly ConfigurationId[];
  into: { id?: ConfigurationId; name: string };
}> = (model, { ids, into }, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(into.name, 'configuration');
  const known = into.id && model.find('configurations', into.id);
  const sources = [...new Set(ids)]
    .filter((id) => id !== known?.id)
    .map((id) => model.get('configurations', id));
  const params = { name, count: sources.length };
  if (sources.length < (known ? 1 : 2)) return draft.build('merge-configurations', params);
  const result = known ?? newConfiguration(draft, into.id ?? draft.newId<ConfigurationId>());
  const all = known ? [known, ...sources] : sources;
  draft.put('configurations', {
    ...result,
    name,
    mergedIntoId: null,
    alternativeToId: null,
    statements: joinedStatements(all),
    comment: joinedComments(all)
  });
  for (const { id } of sources) draft.update('configurations', id, { mergedIntoId: result.id });
  for (const { id } of sources) takeGrounds(draft, id, result.id);
  redirectAlternatives(draft, sources, result.id, all);
  return draft.build('merge-configurations', params);
};

function joinedStatements(all: readonly Configuration[]): Configuration['statements'] {
  return Object.fromEntries(
    cimoElements.map((element) => [element, joinStatements(all.map(({ statements }) => statements[element]))])
  ) as Configuration['statements'];
}

function joinedComments(all: readonly Configuration[]): string {
  const [first, ...others] = all.map(({ name, comment }) => ({ name, text: comment }));
  return joinTexts([first!, ...others]);
}

/** Copies grounds that are not there yet, by whom and when they were put there; of two stances the contrary one stays. */
function takeGrounds(draft: ChangeDraft, fromId: ConfigurationId, toId: ConfigurationId): void {
  const keyOf = ({ place, ref }: ReturnType<typeof draft.model.evidenceOf>[number]) =>
    `${place} ${objectKey(ref)}`;
  const present = new Map(
    draft
      .list('configurationEvidence')
      .filter(({ configurationId }) => configurationId === toId)
      .map((one) => [keyOf(one), one])
  );
  for (const ground of draft.model.evidenceOf(fromId)) {
    const twin = present.get(keyOf(ground));
    if (!twin)
      draft.add('configurationEvidence', {
        ...ground,
        id: draft.newId<ConfigurationEvidenceId>(),
        configurationId: toId
      });
    else if (ground.stance === 'contrary')
      draft.update('configurationEvidence', twin.id, { stance: 'contrary' });
  }
}

/** What was an alternative to one of them is one to the result; the result to what the first of them was one to. */
function redirectAlternatives(
  draft: ChangeDraft,
  sources: readonly Configuration[],
  resultId: ConfigurationId,
  all: readonly Configuration[]
): void {
  const merged = new Set<ConfigurationId>(all.map(({ id }) => id).concat(resultId));
  const sourceIds = new Set(sources.map(({ id }) => id));
  for (const { id, alternativeToId } of draft.list('configurations'))
    if (alternativeToId && sourceIds.has(alternativeToId) && !merged.has(id))
      draft.update('configurations', id, { alternativeToId: resultId });
  const outside = all.map(({ alternativeToId }) => alternativeToId).find((id) => id && !merged.has(id));
  if (outside && !leadsBack(draft, outside, resultId))
    draft.update('configurations', resultId, { alternativeToId: outside });
}
