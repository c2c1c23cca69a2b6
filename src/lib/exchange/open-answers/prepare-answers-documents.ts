import type { AnswersDocument } from '$lib/analysis/questionnaires/open-answers';
import type { AnswersDocumentToSave } from '$lib/commands/responses/open-answers-to-documents';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, TextId } from '$lib/domain/ids';
import { sha256Hex } from '../sha256';
import { detectLanguage } from '../sources/detect-language';

/** Documents of open answers ready for `openAnswersToDocuments`, each with the text to store beside the change. */
export async function prepareAnswersDocuments(
  documents: readonly AnswersDocument[],
  newId: () => string
): Promise<{ document: AnswersDocumentToSave; text: DocumentText }[]> {
  const prepared = [];
  for (const { known, text, turns, fresh: _, ...document } of documents) {
    const id = known?.id ?? (newId() as DocumentId);
    const textId = newId() as TextId;
    prepared.push({
      document: {
        ...document,
        id,
        textId,
        textHash: await sha256Hex(new TextEncoder().encode(text)),
        continues: known?.textId ?? null,
        length: text.length,
        turnCount: turns.length,
        language: known?.language ?? detectLanguage(text)
      },
      text: { id: textId, documentId: id, text, turns, pages: [] }
    });
  }
  return prepared;
}
