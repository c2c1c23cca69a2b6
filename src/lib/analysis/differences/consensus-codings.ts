import type { CodedStretch } from '$lib/domain/decision';
import type { DocumentId, SessionId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { DecidedDifference } from './decided-differences';
import { sessionDifferences } from './session-differences';

/** A code of the session on a stretch of a document. */
export type DocumentStretch = CodedStretch & { documentId: DocumentId };

/**
 * The consensus of a session so far: the outcomes of the decisions that hold, each once, under codes of the session as they were chosen.
 * What is still open, or whose codings changed since it was decided, is not in it. In the order of `findDifferences`.
 *
 * @throws AppError `model/not-found` when there is no such session
 */
export function consensusCodings(model: ProjectModel, sessionId: SessionId): DocumentStretch[] {
  return outcomesOf(sessionDifferences(model, sessionId).differences);
}

/** The outcomes of the decisions that hold, each once. */
export function outcomesOf(differences: readonly DecidedDifference[]): DocumentStretch[] {
  const outcomes = new Map<string, DocumentStretch>();
  for (const { documentId, decision, isStale } of differences) {
    if (!decision || isStale) continue;
    for (const { start, end, codeId } of decision.outcome)
      outcomes.set(`${documentId} ${start} ${end} ${codeId}`, { documentId, start, end, codeId });
  }
  return [...outcomes.values()];
}
