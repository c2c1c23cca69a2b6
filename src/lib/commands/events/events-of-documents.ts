import type { CaseId, DocumentId, EventId } from '$lib/domain/ids';
import type { EventKind } from '$lib/domain/study-event';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** What a document is the account of: an event of this kind, on this day (`YYYY-MM-DD`), with these people. */
export type EventOfDocument = {
  documentId: DocumentId;
  kind: EventKind;
  day: string;
  caseIds: readonly CaseId[];
};

/** Makes an event for each of these documents, called as the document is. One that belongs to an event already is passed over. */
export const eventsOfDocuments: Command<{ events: readonly EventOfDocument[] }> = (
  model,
  { events },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const told = new Set(model.list('events').flatMap(({ documentIds }) => documentIds));
  const missing = events.filter(({ documentId }) => !told.has(documentId));
  for (const { documentId, kind, day, caseIds } of missing) {
    const { name, phaseId = null } = model.get('documents', documentId);
    draft.put('events', {
      id: context.newId() as EventId,
      kind,
      ownKind: '',
      name,
      state: 'held',
      start: day,
      end: null,
      startTime: null,
      endTime: null,
      planned: null,
      trackId: null,
      phaseId,
      caseIds: [...caseIds],
      documentIds: [documentId],
      place: '',
      comment: ''
    });
  }
  const [first] = missing;
  const name = first ? model.get('documents', first.documentId).name : '';
  return draft.build('events-of-documents', { count: missing.length, name });
};
