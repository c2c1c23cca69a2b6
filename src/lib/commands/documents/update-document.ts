import type { SourceDocument } from '$lib/domain/document';
import type { DocumentId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';

/** Changes what is known of a document: name, kind, date, case, measurement moment, speakers, comment. Its text and number stay. @throws AppError `model/not-found` */
export const updateDocument: Command<
  { id: DocumentId } & Partial<
    Pick<SourceDocument, 'name' | 'kind' | 'date' | 'caseId' | 'momentId' | 'speakers' | 'comment'>
  >
> = (model, { id, ...fields }, context) => {
  const draft = new ChangeDraft(model, context);
  for (const caseId of [fields.caseId, ...(fields.speakers ?? []).map((speaker) => speaker.caseId)])
    if (caseId) model.get('cases', caseId);
  if (fields.momentId) model.get('moments', fields.momentId);
  const known = model.get('documents', id);
  const name = fields.name === undefined ? known.name : requiredName(fields.name, 'document');
  draft.update('documents', id, { ...fields, name });
  return draft.build('update-document', { name });
};
