import type { DocumentId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { removeQuotations } from '../coding/remove-quotations';
import { dropReferences } from '../references/drop-references';

/** Removes documents with their quotations, codings and links, as one step. Undo brings all back: texts are kept. */
export const deleteDocuments: Command<{ ids: DocumentId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const documents = Array.from(new Set(intent.ids), (id) => model.get('documents', id));
  const quotations = documents.flatMap(({ id }) => model.quotationsOf(id));
  removeQuotations(
    draft,
    quotations.map(({ id }) => id)
  );
  for (const { id } of documents) draft.remove('documents', id);
  dropReferences(
    draft,
    documents.map(({ id }) => ({ kind: 'document', id }))
  );
  return draft.build('delete-documents', {
    count: documents.length,
    name: documents[0]?.name ?? '',
    quotations: quotations.length
  });
};
