import type { DocumentKind, SourceDocument } from '$lib/domain/document';
import type { CaseId } from '$lib/domain/ids';
import type { EventKind } from '$lib/domain/study-event';
import type { ProjectModel } from '$lib/model/project-model';
import { casesOfDocument } from './cases-of-document';
import { documentDay } from './document-day';

/** What it was that a document is the account of; other kinds tell of no event. */
const eventKindOf: Partial<Record<DocumentKind, EventKind>> = {
  interview: 'interview',
  'focus-group': 'focus-group',
  observation: 'observation',
  'intake-form': 'intake',
  'meeting-report': 'meeting'
};

/** What an event of a document would be: of this kind, on this day, with these people. */
export type DocumentWithoutEvent = {
  document: SourceDocument;
  kind: EventKind;
  day: string;
  caseIds: readonly CaseId[];
};

/** Documents with a date that are the account of something that happened, of which no event is known; by date, then by number. */
export function documentsWithoutEvent(model: ProjectModel): DocumentWithoutEvent[] {
  const told = new Set(model.list('events').flatMap(({ documentIds }) => documentIds));
  return model
    .list('documents')
    .flatMap((document): DocumentWithoutEvent[] => {
      const kind = eventKindOf[document.kind];
      const day = documentDay(model, document);
      return kind && day && !told.has(document.id)
        ? [{ document, kind, day, caseIds: casesOfDocument(document) }]
        : [];
    })
    .sort((a, b) => (a.day === b.day ? a.document.number - b.document.number : a.day < b.day ? -1 : 1));
}
