import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { ProjectModel } from '$lib/model/project-model';
import type { Translate } from '$lib/messages/translator';

/** How much of how many documents: `3 documenten, 38 beurten`. */
export function extentWords(comparison: ComparisonSession, t: Translate): string {
  const documents = t('project.documents', { count: comparison.documentIds.length });
  return comparison.parts.length === 0 ? documents : `${documents}, ${countWords(comparison, t)}`;
}

/** Parts that were drawn are turns; what was chosen may be anything. */
function countWords({ parts, sample }: ComparisonSession, t: Translate): string {
  return t(sample?.unit === 'turn' ? 'sessions.turns' : 'sessions.parts', { count: parts.length });
}

/** Which part of the documents, and how it was chosen. */
export function partsWords(comparison: ComparisonSession, t: Translate): string {
  const { parts, sample } = comparison;
  if (parts.length === 0) return t('sessions.setup.extents.whole');
  const count = countWords(comparison, t);
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
