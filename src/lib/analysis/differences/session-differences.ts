import type { DocumentText } from '$lib/domain/document-text';
import type { SessionId, TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { AgreementMaterial } from '../agreement/agreement-material';
import { sessionMaterial } from '../agreement/session-material';
import { decidedDifferences, type DecidedDifferences } from './decided-differences';
import { findDifferences } from './find-differences';

/**
 * The differences of a session with their decisions, read without the texts: where codings lie says it all.
 * @throws AppError `model/not-found` when there is no such session
 */
export function sessionDifferences(
  model: ProjectModel,
  sessionId: SessionId
): DecidedDifferences & { material: Omit<AgreementMaterial, 'documents'> } {
  const material = sessionMaterial(model, sessionId, blankTexts(model, sessionId));
  return { ...decidedDifferences(model, sessionId, findDifferences(material)), material };
}

/** Texts as long as those of the session's documents with nothing in them: what counts depends on their lengths alone. */
function blankTexts(model: ProjectModel, sessionId: SessionId): (id: TextId) => DocumentText | undefined {
  const texts = new Map<TextId, DocumentText>();
  for (const id of model.get('sessions', sessionId).documentIds) {
    const document = model.find('documents', id);
    if (!document) continue;
    const { textId, length } = document;
    texts.set(textId, { id: textId, documentId: id, text: ' '.repeat(length), turns: [], pages: [] });
  }
  return (id) => texts.get(id);
}
