import type { FormText } from '$lib/analysis/forms/form-text';
import type { FormDocumentPlan } from '$lib/analysis/forms/plan-form-document';
import type { FormDocumentToSave } from '$lib/commands/forms/form-to-document';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, TextId } from '$lib/domain/ids';
import { sha256Hex } from '../sha256';
import { detectLanguage } from '../sources/detect-language';

type Prepared = { document: FormDocumentToSave; text: DocumentText };

/** A new document of a form ready for `formToDocument`, with the text to store beside the change. */
export async function prepareFormDocument(form: FormText, newId: () => string): Promise<Prepared> {
  return prepared(newId() as DocumentId, detectLanguage(form.text), form, null, newId);
}

/** The same for the document that was made of a form before. */
export async function prepareFormUpdate(
  known: SourceDocument,
  plan: FormDocumentPlan,
  newId: () => string
): Promise<Prepared> {
  const { id, language, textId } = known;
  return prepared(id, language, plan, { textId, moves: plan.moves }, newId);
}

async function prepared(
  id: DocumentId,
  language: SourceDocument['language'],
  { text, turns, speakers }: FormText,
  follows: FormDocumentToSave['follows'],
  newId: () => string
): Promise<Prepared> {
  const textId = newId() as TextId;
  return {
    document: {
      id,
      textId,
      length: text.length,
      turnCount: turns.length,
      speakers,
      language,
      textHash: await sha256Hex(new TextEncoder().encode(text)),
      follows
    },
    text: { id: textId, documentId: id, text, turns, pages: [] }
  };
}
