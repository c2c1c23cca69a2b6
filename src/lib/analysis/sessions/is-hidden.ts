import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { CoderId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * The blind session because of which a coder should not see this project now; undefined when there is none. The coder still
 * codes in a blind copy, while what another seat coded lies in the project itself: in the margin, counts and tables.
 */
export function hidingSession(model: ProjectModel, coderId: CoderId | null): ComparisonSession | undefined {
  if (coderId === null) return undefined;
  return model.list('sessions').find(({ blind, openedAt, seats }) => {
    const codesBlind = seats.some(
      (seat) => seat.coderId === coderId && seat.source === 'blind-copy' && seat.lockedAt === null
    );
    return blind && openedAt === null && codesBlind && seats.some(({ source }) => source === 'project');
  });
}

/** Whether a coder should not see this project now; see `hidingSession`. */
export function isHidden(model: ProjectModel, coderId: CoderId | null): boolean {
  return hidingSession(model, coderId) !== undefined;
}
