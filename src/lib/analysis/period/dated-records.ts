import { periodsMeet, type Period } from '$lib/domain/period';
import type { ProjectModel, ProjectRecords } from '$lib/model/project-model';
import { daysOfDate, daysOfEvent } from '../timeline/days-of';

/**
 * Of the tables that have dates, and of what hangs on their records, what lies in a period. A date that is known by its month
 * lies in a period that has a day of it. A response without a day of its own has that of its moment; a moment is there with
 * its own day, and with whatever is there of it.
 */
export function datedRecords(model: ProjectModel, period: Period): ProjectRecords {
  const isIn = (days: Period | null) => days !== null && periodsMeet(days, period);
  const documents = model.list('documents').filter(({ date }) => isIn(daysOfDate(date)));
  const documentIds = idsOf(documents);
  const quotations = model.list('quotations').filter(({ documentId }) => documentIds.has(documentId));
  const quotationIds = idsOf(quotations);
  const isOfQuotation = ({ quotationId }: { quotationId: string }) => quotationIds.has(quotationId);
  const responses = model
    .list('responses')
    .filter(({ date, momentId }) => isIn(daysOfDate(date ?? model.get('moments', momentId).date)));
  const momentIds = new Set<string | null | undefined>(
    [...documents, ...responses].map(({ momentId }) => momentId)
  );
  return {
    documents,
    quotations,
    codings: model.list('codings').filter(isOfQuotation),
    evidenceLinks: model.list('evidenceLinks').filter(isOfQuotation),
    responses,
    moments: model.list('moments').filter(({ id, date }) => momentIds.has(id) || isIn(daysOfDate(date))),
    events: model.list('events').filter((event) => isIn(daysOfEvent(event))),
    forms: model.list('forms').filter(({ date }) => isIn(daysOfDate(date))),
    logEntries: model.list('logEntries').filter(({ date }) => isIn(daysOfDate(date)))
  };
}

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
