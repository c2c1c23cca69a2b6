import type { DocumentId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { removeQuotations } from '../coding/remove-quotations';
import { dropReferences } from '../references/drop-references';

/** Removes a document with its quotations, codings and links. Undo brings all back: texts are kept. */
export const deleteDocument: Command<{ id: DocumentId }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const document = model.get('documents', intent.id);
  const quotations = model.quotationsOf(intent.id);
  removeQuotations(
    draft,
    quotations.map(({ id }) => id)
  );
  draft.remove('documents', intent.id);
  dropReferences(draft, [{ kind: 'document', id: intent.id }]);
  return draft.build('delete-document', {
    number: document.number,
    name: document.name,
    quotations: quotations.length
  });
};
