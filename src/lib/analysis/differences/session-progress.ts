import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { ProjectModel } from '$lib/model/project-model';
import { consensusProgress, type ConsensusProgress } from './consensus-progress';
import { sessionDifferences } from './session-differences';

/** How far a session is on its way to consensus; null while not all have locked: there are no differences to see yet. */
export function sessionProgress(
  model: ProjectModel,
  { id, openedAt }: Pick<ComparisonSession, 'id' | 'openedAt'>
): ConsensusProgress | null {
  return openedAt === null ? null : consensusProgress(sessionDifferences(model, id).differences);
}
