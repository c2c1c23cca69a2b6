import { ChangeDraft } from '$lib/commands/change-draft';
import { dropReferences } from '$lib/commands/references/drop-references';
import type { ObjectRef } from '$lib/domain/object-ref';
import { isAllDays, type Period } from '$lib/domain/period';
import { tableNames } from '$lib/domain/tables';
import { ProjectModel, type ProjectRecords } from '$lib/model/project-model';
import { datedRecords } from './dated-records';

/**
 * The project as if all that is dated outside a period, or not dated, had been taken out of it: documents with their
 * quotations, codings and links, responses, measurement moments, events, forms and entries of the log. What points at them
 * does so no more; codes, cases, questionnaires, phases and all that is written about them are there whole. The project
 * itself for all days, else another, which later changes do not reach. O(records).
 */
export function modelInPeriod(model: ProjectModel, period: Period): ProjectModel {
  if (isAllDays(period)) return model;
  const dated = datedRecords(model, period);
  const records = Object.fromEntries(tableNames.map((table) => [table, model.list(table)])) as ProjectRecords;
  const inPeriod = ProjectModel.from({ ...records, ...dated });
  const draft = new ChangeDraft(inPeriod, contextOfNobody);
  dropReferences(draft, [
    ...goneFrom('document', model.list('documents'), inPeriod),
    ...goneFrom('quotation', model.list('quotations'), inPeriod),
    ...goneFrom('event', model.list('events'), inPeriod)
  ]);
  inPeriod.apply({ operations: draft.operations() });
  return inPeriod;
}

const tableOf = { document: 'documents', quotation: 'quotations', event: 'events' } as const;

function goneFrom(
  kind: keyof typeof tableOf,
  records: readonly { id: string }[],
  inPeriod: ProjectModel
): ObjectRef[] {
  const gone = records.filter(({ id }) => !inPeriod.find(tableOf[kind], id));
  return gone.map(({ id }) => ({ kind, id }) as ObjectRef);
}

/** Taking out makes nothing: there is nothing to name, and nobody did it. */
const contextOfNobody = {
  now: '',
  newId: (): string => {
    throw new Error('reading a period makes nothing');
  },
  coderId: null
};
