import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { ProjectModel } from '$lib/model/project-model';
import type { Translate } from '$lib/messages/translator';

/** How much of how many documents: `3 documenten, 38 beurten`. */
export function extentWords({ documentIds, parts }: ComparisonSession, t: Translate): string {
  const documents = t('project.documents', { count: documentIds.length });
  return parts.length === 0 ? documents : `${documents}, ${t('sessions.parts', { count: parts.length })}`;
}

/** Which part of the documents, and how it was chosen. */
export function partsWords({ parts, sample }: ComparisonSession, t: Translate): string {
  if (parts.length === 0) return t('sessions.setup.extents.whole');
  const count = t('sessions.parts', { count: parts.length });
  if (!sample) return t('sessions.settings.chosenParts', { count });
  return t('sessions.settings.sampledParts', {
    count,
    share: Math.round(sample.share * 100),
    seed: sample.seed
  });
}

/** Which codes count, by name; a code or group that is gone is called as it was when the session was set up. */
export function codesWords(model: ProjectModel, comparison: ComparisonSession, t: Translate): string {
  const { codeIds, codeGroupIds } = comparison;
  if (codeIds.length + codeGroupIds.length === 0) return t('sessions.setup.scopes.all');
  const codebook = model.find('sessionCodebooks', comparison.id);
  const codes = new Map(codebook?.codes.map(({ id, name }) => [id, name]));
  const groups = new Map(codebook?.groups.map(({ id, name }) => [id, name]));
  return [
    ...codeIds.map((id) => codes.get(id) ?? ''),
    ...codeGroupIds.map((id) => t('sessions.settings.group', { name: groups.get(id) ?? '' }))
  ]
    .filter((name) => name !== '')
    .join(', ');
}
