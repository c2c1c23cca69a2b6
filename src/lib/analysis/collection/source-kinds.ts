import { documentKinds } from '$lib/domain/document';
import type { ProjectModel } from '$lib/model/project-model';
import { sourceKindKey, type SourceKind } from './collected-source';

/** Every sort of source there can be: the kinds of document, but for what only comes of a questionnaire, and the questionnaires by number. */
export function sourceKinds(model: ProjectModel): SourceKind[] {
  return [
    ...documentKinds.map((documentKind) => ({ kind: 'document', documentKind }) as const),
    ...model
      .list('questionnaires')
      .sort((a, b) => a.number - b.number)
      .map(({ id }) => ({ kind: 'questionnaire', questionnaireId: id }) as const)
  ];
}

/** Those that are among the given, in that order, each once. */
export function sourceKindsAmong(model: ProjectModel, among: readonly SourceKind[]): SourceKind[] {
  const present = new Set(among.map(sourceKindKey));
  return sourceKinds(model).filter((kind) => present.has(sourceKindKey(kind)));
}
