import { AppError } from '$lib/domain/app-error';
import { getSeat } from '$lib/commands/sessions/get-seat';
import type { DocumentText } from '$lib/domain/document-text';
import type { SeatId, SessionId, TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { Clock } from '../in-memory-project';
import type { ProjectContents } from '../project-contents';

/** stub */
export function blindCopyContents(
  model: ProjectModel,
  sessionId: SessionId,
  seatId: SeatId,
  findText: (id: TextId) => DocumentText | undefined,
  clock: Clock
): ProjectContents {
  getSeat(model.get('sessions', sessionId), seatId);
  void [findText, clock];
  throw new AppError('model/not-found', { table: 'sessions', id: sessionId });
}
