import type { SourceDocument } from '$lib/domain/document';
import type { DocumentId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';

/** Changes what is known of a document: name, kind, date, case, speakers, comment. Its text and number stay. */
export const updateDocument: Command<
  { id: DocumentId } & Partial<
    Pick<SourceDocument, 'name' | 'kind' | 'date' | 'caseId' | 'speakers' | 'comment'>
  >
> = (model, { id, ...fields }, context) => {
  const draft = new ChangeDraft(model, context);
  const name = fields.name === undefined ? undefined : requiredName(fields.name, 'document');
  draft.update('documents', id, name === undefined ? fields : { ...fields, name });
  return draft.build('update-document', { name: name ?? model.get('documents', id).name });
};
