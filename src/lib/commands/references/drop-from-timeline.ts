import type { ChangeDraft } from '../change-draft';
import type { IsGone } from './drop-from-evidence';

/**
 * Drafts phases, cases, documents, events and sub-questions that are going out of the timeline, the forms, the plan for
 * collecting data and the research log. A form whose document goes stays filled in.
 */
export function dropFromTimeline(draft: ChangeDraft, isGone: IsGone): void {
  const kept = <Id extends string>(kind: Parameters<IsGone>[0], ids: readonly Id[]): Id[] =>
    ids.filter((id) => !isGone(kind, id));
  const orNone = <Id extends string>(kind: Parameters<IsGone>[0], id: Id | null): Id | null =>
    id && isGone(kind, id) ? null : id;
  for (const { id, phaseId, caseIds } of draft.list('documents')) {
    if (phaseId && isGone('phase', phaseId)) draft.update('documents', id, { phaseId: null });
    if (caseIds?.some((caseId) => isGone('case', caseId)))
      draft.update('documents', id, { caseIds: kept('case', caseIds) });
  }
  for (const { id, phaseId } of draft.list('moments'))
    draft.update('moments', id, { phaseId: orNone('phase', phaseId) });
  for (const { id, phaseId, caseIds, documentIds } of draft.list('events'))
    draft.update('events', id, {
      phaseId: orNone('phase', phaseId),
      caseIds: kept('case', caseIds),
      documentIds: kept('document', documentIds)
    });
  for (const { id, phaseId, eventId, caseIds, documentId } of draft.list('forms'))
    draft.update('forms', id, {
      phaseId: orNone('phase', phaseId),
      eventId: orNone('event', eventId),
      caseIds: kept('case', caseIds),
      documentId: orNone('document', documentId)
    });
  for (const { id, caseId, phaseId, questionIds } of draft.list('plannedSources'))
    draft.update('plannedSources', id, {
      caseId: orNone('case', caseId),
      phaseId: orNone('phase', phaseId),
      questionIds: kept('question', questionIds)
    });
  for (const { id, about } of draft.list('logEntries'))
    if (about.some((ref) => isGone(ref.kind, ref.id)))
      draft.update('logEntries', id, { about: about.filter((ref) => !isGone(ref.kind, ref.id)) });
}
